/** Nouns that act as predicates, by lemma: what a rule is told of is the lemma. `a/b/c` are written forms. */
const FORMS = `
signing signing/signature/signatures/signings
ratification ratification/ratifications
entry entry
conclusion conclusion
initialling initialling/initialing
adoption adoption
accession accession
approval approval/approvals
denunciation denunciation
withdrawal withdrawal
termination termination
suspension suspension
extension extension/prolongation
amendment amendment/revision
negotiation negotiation/negotiations
exchange exchange
application application
deposit deposit
visit visit/visits/trip/tour
talks talks/conversation/conversations/discussions
meeting meeting/meetings/encounter
call call/phone-call
summit summit/summits
session session/sessions
round round/rounds
consultation consultations/consultation
forum forum/conference/symposium
dialogue dialogue/dialogues
ceremony ceremony/ceremonies
statement statement/statements/communiqué/communique/declaration
commitment commitment/commitments/pledge/promise/pledges/promises/vow/undertaking/undertakings/assurance/assurances
readiness readiness/willingness/intention/intentions/intent/determination/ambition/resolve/desire/resolution
plan plan/plans
decision decision/decisions
support support/backing/solidarity
condolence condolences/sympathies/sympathy/condolence
congratulation congratulations/congratulation/felicitations
invitation invitation/invitations
request request/requests/appeal/bid
demand demand/demands/ultimatum
warning warning/warnings
criticism criticism/condemnation/protest/concern/concerns/displeasure/objection/regret/indignation/disapproval
anniversary anniversary
relations relations/ties/relationship
establishment establishment
restoration restoration/resumption/normalisation/normalization
expulsion expulsion/expulsions
recall recall
sanction sanctions/sanction/restrictions/embargo/freeze
aid aid/assistance/grant/grants/donation/relief
loan loan/loans/credit/credit-line
embassy embassy/consulate/chancery/delegation/legation
opening opening/inauguration/reopening
closure closure/closing
appointment appointment/nomination
credentials credentials/credence
envoy ambassador/envoy
exercise exercise/exercises/manoeuvres/maneuvers/drill/drills
trade trade/turnover/exports/imports/export/import
investment investment/investments
share share
debt debt/debts
number number/numbers
visa visa/visas
duty duty/duties/tariff/tariffs
`;

const lemmas = new Map<string, string>();
for (const line of FORMS.trim().split('\n')) {
  const [lemma = '', forms = ''] = line.split(' ');
  for (const form of forms.split('/')) lemmas.set(form, lemma);
}

/** The lemma of a noun that acts as a predicate, prefixed `n:` so that it is never taken for a verb's; null for any other. */
export function nounLemma(word: string): string | null {
  const lemma = lemmas.get(word);
  return lemma ? `n:${lemma}` : null;
}
