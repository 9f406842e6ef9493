import type { OrganisationEntry } from '../entry.ts';

/** The United Nations, its funds, programmes and specialised agencies; the last are parties of their own. */
export const UNITED_NATIONS: OrganisationEntry[] = [
  {
    id: 'UN',
    name: 'United Nations',
    names:
      'UN|U.N.|UN-led|UN-brokered|UN-backed|UN-sponsored|UN-mandated|UN-mediated|UN-facilitated|UN-supervised|United Nations Organization|UNO',
    organs:
      'UN Security Council|U.N. Security Council|United Nations Security Council|UNSC|UNGA|ECOSOC|UN Secretariat|UNHRC|UNOCHA|OCHA|MINUSMA|UNAMA|UNIFIL|MONUSCO|UNFICYP|UNMIK|MINUSCA|UNMISS|UNAMID|UNTAG|UNPROFOR|MINUSTAH|UNDOF|UNTSO|UNISFA|UN Women|UNMAS|UNODA|UNOPS|OHCHR|UNOAU|ESCAP|UNESCAP|UNECA|UNECE|ESCWA|Office of the United Nations High Commissioner for Human Rights|Office for the Coordination of Humanitarian Affairs|Economic and Social Commission for Asia and the Pacific|Economic Commission for Africa|Economic Commission for Europe',
    own: 'General Assembly|Economic and Social Council|Trusteeship Council|Secretariat|Secretary-General|Charter body|Peacebuilding Commission|Peacebuilding Fund|Human Rights Committee|Resident Coordinator',
    seats: 'Turtle Bay',
  },
  {
    id: 'UNDP',
    name: 'United Nations Development Programme',
    names: 'UNDP|UN Development Programme|U.N. Development Programme',
  },
  { id: 'UNICEF', name: 'UNICEF', names: 'United Nations Children’s Fund|UN Children’s Fund|Unicef' },
  {
    id: 'UNESCO',
    name: 'UNESCO',
    names: 'United Nations Educational, Scientific and Cultural Organization|Unesco',
    own: 'World Heritage Committee',
  },
  {
    id: 'UNHCR',
    name: 'UNHCR',
    names:
      'United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|UN Refugee Agency|UN refugee agency|U.N. refugee agency|Office of the United Nations High Commissioner for Refugees',
  },
  { id: 'WFP', name: 'World Food Programme', names: 'WFP|World Food Program|UN World Food Programme' },
  {
    id: 'FAO',
    name: 'Food and Agriculture Organization',
    names: 'FAO|Food and Agriculture Organization of the United Nations|UN Food and Agriculture Organization',
  },
  { id: 'IFAD', name: 'International Fund for Agricultural Development', names: 'IFAD' },
  {
    id: 'ILO',
    name: 'International Labour Organization',
    names: 'ILO|International Labor Organization',
    own: 'Governing Body',
  },
  { id: 'IMO', name: 'International Maritime Organization', names: 'IMO' },
  { id: 'ICAO', name: 'International Civil Aviation Organization', names: 'ICAO' },
  { id: 'ITU', name: 'International Telecommunication Union', names: 'ITU' },
  { id: 'UPU', name: 'Universal Postal Union', names: 'UPU' },
  {
    id: 'WHO',
    name: 'World Health Organization',
    names: 'WHO|U.N. health agency|UN health agency',
    own: 'Executive Board',
    organs: 'World Health Assembly',
  },
  { id: 'WIPO', name: 'World Intellectual Property Organization', names: 'WIPO' },
  { id: 'WMO', name: 'World Meteorological Organization', names: 'WMO' },
  { id: 'UNWTO', name: 'World Tourism Organization', names: 'UNWTO|UN Tourism' },
  { id: 'UNIDO', name: 'United Nations Industrial Development Organization', names: 'UNIDO' },
  { id: 'UNEP', name: 'United Nations Environment Programme', names: 'UNEP|UN Environment Programme' },
  { id: 'UNFPA', name: 'United Nations Population Fund', names: 'UNFPA|UN Population Fund' },
  {
    id: 'UNCTAD',
    name: 'UNCTAD',
    names: 'United Nations Conference on Trade and Development|UN Trade and Development',
  },
  { id: 'UNODC', name: 'United Nations Office on Drugs and Crime', names: 'UNODC|UN Office on Drugs and Crime' },
  {
    id: 'UNRWA',
    name: 'UNRWA',
    names:
      'United Nations Relief and Works Agency|UN Relief and Works Agency|United Nations Relief and Works Agency for Palestine Refugees in the Near East',
  },
  { id: 'UNAIDS', name: 'UNAIDS', names: 'Joint United Nations Programme on HIV/AIDS' },
  { id: 'UN-HABITAT', name: 'UN-Habitat', names: 'UN Habitat|United Nations Human Settlements Programme' },
  { id: 'UNITAR', name: 'UNITAR', names: 'United Nations Institute for Training and Research' },
  { id: 'UNU', name: 'United Nations University', names: 'UNU' },
  { id: 'IOM', name: 'International Organization for Migration', names: 'IOM|UN migration agency' },
  {
    id: 'IAEA',
    name: 'International Atomic Energy Agency',
    names: 'IAEA|UN nuclear watchdog|U.N. nuclear watchdog|UN atomic agency',
    own: 'Board of Governors',
  },
  {
    id: 'OPCW',
    name: 'Organisation for the Prohibition of Chemical Weapons',
    names: 'OPCW|Organization for the Prohibition of Chemical Weapons',
  },
  {
    id: 'CTBTO',
    name: 'CTBTO',
    names:
      'Comprehensive Nuclear-Test-Ban Treaty Organization|Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization',
  },
  { id: 'ICC', name: 'International Criminal Court', names: 'ICC' },
  { id: 'ICJ', name: 'International Court of Justice', names: 'ICJ|World Court' },
  { id: 'ITLOS', name: 'International Tribunal for the Law of the Sea', names: 'ITLOS' },
  { id: 'ISA', name: 'International Seabed Authority', names: 'ISA' },
  { id: 'PCA', name: 'Permanent Court of Arbitration' },
  { id: 'IMF', name: 'International Monetary Fund', names: 'IMF', own: 'Executive Board' },
  {
    id: 'WB',
    name: 'World Bank',
    names:
      'World Bank Group|IBRD|International Bank for Reconstruction and Development|International Development Association',
  },
  { id: 'IFC', name: 'International Finance Corporation', names: 'IFC' },
  { id: 'MIGA', name: 'Multilateral Investment Guarantee Agency', names: 'MIGA' },
  { id: 'WTO', name: 'World Trade Organization', names: 'WTO|World Trade Organisation' },
  { id: 'GATT', name: 'GATT' },
  { id: 'GCF', name: 'Green Climate Fund', names: 'GCF' },
  { id: 'GEF', name: 'Global Environment Facility', names: 'GEF' },
  { id: 'GAVI', name: 'Gavi', names: 'GAVI|Gavi, the Vaccine Alliance|Vaccine Alliance' },
  { id: 'GLOBAL-FUND', name: 'Global Fund', names: 'Global Fund to Fight AIDS, Tuberculosis and Malaria' },
  { id: 'LON', name: 'League of Nations' },
];
