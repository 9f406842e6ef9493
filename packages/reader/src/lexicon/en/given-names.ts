import type { Gender } from './names.ts';

/**
 * Common given names of many languages, without accents. They tell a person where the text tells no office, and the
 * gender for “he” and “she”. Names that both bear, or that are as often something else, are left out.
 */
const FEMALE = `
  abigail ada adela adelaide adriana agata agnes agnieszka aicha aida aigerim ainura aisha akosua alejandra aleksandra alena alice
  alina alma almudena amal amalia amanda amelia amina aminata ana anastasia andreea angela angelica anita anna annalena anne
  annegret annette annika antonia anthea aoife araceli asel asma assel astrid asuncion aurora awa ayesha aylin barbara beata beatrice beatriz
  begum belen benedita berta bibi birgit birgitta bozena brenda bridget brigitte camila carla carlota carmen carolina caroline
  catalina caterina catherine cecilia celia chantal charlotte chiara chipo chloe christina christine ciara clara clarissa claudia clotilde
  concepcion constanta consuelo corazon corina cristina daniela daria deborah delia denise diana dilnoza dina dolores dora
  dorota doris dorothy dubravka ebba edith eileen ekaterina elena eleni eleonora elif elin elina elisa elisabeth elizabeth ella ellen
  elsa elvira elzbieta emilia emily emine emma erika erna esperanza estela ester esther eteri eunice eva evelyn ewa fadila farida fatima
  fatimah fatma fatou fatoumata federica felicia feride fiona flavia flora florence francesca francisca franziska frederica frida gabriela
  galina gabrielle genevieve georgina gerda gertrude gina giorgia giovanna giulia gladys gloria golda graca graciela grazyna greta
  guadalupe gulnara gulnaz gulshan hadiza hadja halima halime hana hanna hannah hanne hasina hatice heba hebe heidi helen helena helene helga
  henrietta hilary hilda hillary huda hulda ida ilse imane ines inga inge ingeborg ingrid inger ioana irena irene irina iris isabel
  isabella isadora ivana ivanka iveta iwona izabela jadranka jadwiga jana janet jane janice jasmina jasna jeanne jelena jennifer jessica
  joan joana joanna jocelyn johanna josefina josephine joyce juana judit judith julia juliana julie julieta justyna kaarina kadri kaja
  kamala karen karin karina karla karolina kata katalin katarina katarzyna kate katerina katherine kathleen katja katrin katrina kersti
  khadija kinga kirsten kirsti klara kristalina kristina krystyna lamia lara larisa laura layla leila lena lenka leonor leticia leyla lidia
  lidija lieve liis liisa lilia lilian liliana lina linda lisa liudmila ljiljana lola lorena louise lourdes lucia lucija lucy ludmila
  luisa luz lydia lyudmila madeleine madina magda magdalena maia maija maja malala malgorzata malika manuela maram marcela marcia margaret
  margarita margherita margot margrethe mari maria mariam mariana marianne marie marija marijke marina marine marisol marit marta martha
  martina mary maryam mathilde matilda maud maya medina mehriban melania melinda mercedes meri merete mette mia michelle
  milena mila milica mina mirela miriam mirjana miroslava moira molly mona monica monika monique myriam nabila nadezhda nadia nadine
  nafisa naledi nana nancy naomi natalia natalie natalija natalya natasa natasha nathalie nawal ndileka neha nevena ngozi nicola nicole nila
  nilufar nina nino nirmala noemi nora norma nour nozipho nuria odile ofelia oksana olena olga olivia oluchi olympia ondina onika oriana
  ornella orsolya oyuun palina pamela paola patricia paula pauline pavla penelope penny perizat petra petronela philippa phoebe pia pilar
  piroska polina portia priscilla priya rachel rachida rada radka raisa ramatou rania raquel rasa rashida rebecca regina rehema renata
  retno rita roberta rocio roksana rosa rosalia rosario rosemary roxana ruta ruth ruxandra sabina sabine sabrina sadia safiya sahle-work
  salma salome samantha samia samira sandra sanna sara sarah saida sakina sanja sapna savita selma serena shaima sharon sheila shirin
  shukria sibylle sigrid silje silvia simona simone simonetta sinead siobhan slavica sofia soledad solveig sonia sonja sophia sophie
  soraya stella stephanie sumitra susan susana susanne sushila sushma suzana suzanne svetlana sviatlana sylvia sylvie tabitha tamara
  tanja tansu tarja tatiana tatyana tereza teresa theresa therese tiina tina tuija tullia ulla ulrike urmila ursula urszula valentina
  valeria valerie vanessa vera verena veronica veronika victoria vigdis viktoria vilija violeta virginia vivian vlasta wafa wangari
  wanda wendy wided wilhelmina winnie xiomara yasmin yasmina yekaterina yevgenia yolanda yulia yuliya yuriko yvette yvonne zainab zanele
  akiko anjali asha aiko chiyo emi emiko fumiko haruko hanako junko keiko kiyoko kumiko leela maki mariko masako michiko midori naoko noriko sachiko
  sakura sayaka tomoko yoko yoshiko yuki yumi meera kavita sunita rekha shanta nirupama preneet smriti hina sherry maryna anduela
  zara zdenka zehra zeinab zehira zeynep zhanna zinaida zita zlata zofia zorana zsuzsanna zulfiya zuzana`;

const MALE = `
  aaron abbas abdel abdelkader abdelaziz abdelmadjid abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abel abelardo abiy abraham
  achim adalberto adam adama adel adnan adolfo adrian ahmad ahmed ahmet aibek alain alan alassane albert alberto albin aleksandar
  aleksander aleksandr aleksei aleksey alejandro alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred
  alfredo ali alikhan almazbek alois alonso alpha alvaro amadou amin amir amr ananda anatol anatoly anders andras andre andreas andrei
  andrej andres andrew andrey andris andrius andriy andrzej angus anibal anil ante anthony antoine anton antoni antonio antonis antonios
  antti anwar apisai ararat arben arif aristide arkady arman armando armen arnaud arnold arthur artur arturo arvind asif askar ashraf
  askhat asim ataullah atanas atif attila august augusto augustin aurelio avraham axel ayman aziz azmi baburam bakhtiyar bakyt balint barack
  bart bartosz bashar bashir basil bassam bassirou bayram bekir ben benedict benigno benito benjamin benny bernard bernardo bernd bertil
  bilal bill binali bjarni bjorn blaise bob bogdan bohdan bohuslav boris borislav borut boyko brad branko brendan brian bruno bujar bulat
  burkhard burhan caleb carl carlo carlos carsten cem cesar charles chris christian christoph christophe christopher christos ciaran
  claude claudio claus clement colin colm conor constantin constantine cornelius cosme costas craig cristian cyril cyrille dacian
  dalibor damian damien damir dan daniel danilo dara dario darius dariusz dauren david davit dean declan delfin demeke demetrios denis
  denys dermot diego dieter dimitar dimitri dimitris dimitrios dinesh dionisio dirk dmitri dmitriy dmitry dmytro dominic dominik dominique
  donald donatas dorin douglas dragan draginja dragutin duarte dumitru duncan duong dusan dwight ebrahim edgar edgars edmund eduard
  eduardo edvard edward edwin efrain egemen egils egon einar eldar eli elias elijah elmar emeka emil emiliano emilio emir emmanuel emmerson
  endre enrico enrique erdogan eric erich erik erkki ernest ernesto ernst erwin esteban ethan etienne eugen eugene eugenio evan evo
  evgeny ewan ezekiel fabian fabio faisal fahad fahd fahri farhad faris farid faustin fayez federico feisal felipe felix ferdinand ferenc
  fernando fikri filip florian florin francesco francis francisco franco francois frank frankie franz fred frederic frederick frederik
  friedrich fritz fuad gabor gabriel gareth gary gaston gavin gavriil gebran geert geir gennady geoffrey geoffroy georg george georges
  georgi georgios georgy gerald geraldo gerard gerardo gerd gergely gerhard german germano gerry gert giacomo gianni gideon gilbert
  gilberto gilles gintaras giorgi giorgio giorgos giovanni girts giuseppe giulio gjorge goran gordan gordon graham greg gregor gregory
  grigol grigory guido guilherme guillaume guillermo gunnar gunther gustav gustavo guy gyorgy hadi hafez hage haider hailemariam hakan
  hakim halvard hamad hamdi hamid hamza hannes hannibal hans harald harold haris haroon harry hasan hashim hashem hassan hector heikki
  heiko heinrich heinz hekmat helmut helge henri henrik henrique henry herbert herman hermann hernan hery hichem hifikepunye hikmet hisham
  horacio horst hosni hossam hossein hristo hubert hugh hugo humberto humphrey hun husam hussain hussein ian iancu ibrahim ibrahima idris idriss
  ignacio ignazio igor ihor ilham ilia ilias ilir ilie ilya imad imran imre indulis ioan ioannis ion ionut irakli isa isaac isaias
  ishaq ismail ismael israel issa issoufou istvan iurie ivan ivaylo ivica ivo iztok jack jacek jacinto jacob jacques jaime jair jakaya
  jake jakob jakub jalal jamal james jamie jan janez janis janne janos janusz jared jarmo jaroslav jaroslaw jason javad javier jawad
  jean jeff jeffrey jens jeppe jeremiah jeremy jerome jerry jerzy jesper jesus jim jimmy jiri joachim joakim joao joaquim joaquin
  joe joel johan johann johannes john johnny jon jonas jonathan jorge jorgen jorma jose josef joseph josep joshua josip jozef juan judas
  juha jules julian julien julio julius jung jurgen juri jussi justas justin justinas jyrki kacper kaido kairat kamal kamil kanat karel
  karim karl karlis karlo kasim kasper kassym kay keith keir kemal ken kenneth kenan kerem kevin khaled khalid khalifa khalil kim kirill
  kiril klaus kofi kojo konrad konstantin konstantinos kostas krisjanis krishna krisztian kristian kristijan kristofer krzysztof kumar kurt
  kwabena kwame kwasi kyriakos kyrylo ladislav lajos larry lars lasse laszlo laurent laurentiu lawrence lech lee lennart leo leon leonardo
  leonid leonidas leopold leopoldo leslie leszek levan levi levon lewis liam linas lionel lloyd ljubo lorenzo lothar louis luc luca lucas
  lucian luciano lucien ludwig luigi luis luiz lukas lukasz luke lulzim luther lyndon maarten macky madhav maged magnus mahamadou mahamat
  mahamane maher mahmood mahmoud mahmud maithripala maksim malcolm malik mamadou mamuka manfred manish manmohan manoj mansour mansur manuel
  marat marc marcel marcelo marcin marco marcos marcus marek mariano marian marin marinko marino mario marios maris marius marjan mark
  markku marko markus maros martin marton martti marvin marwan massimo mateo mateusz mathias mathieu matej mateja matija matjaz mato mats
  matt matteo matthew matthias matti maurice mauricio maurizio mauro max maxim maximilian maxime mehdi mehmet meles mevlut michael michal
  michel mick miguel mihai mihail mika mike mikael mikhail mikheil mikko miklos mikolas mikulas milan milo milorad milos miodrag mircea
  mirko miro miroslav mirza mirzo mitch mladen mohamad mohamed mohammad mohammed mohan mohsen moises momir moritz morten moses mostafa
  moshe moussa muammar muhammad muhammadu mukhtar munir murat murad musa mustafa mustapha mwai mykola mykhailo nabih nabil nader nahum
  naim najib najla narendra nasser nathan nathaniel navin nawaf nawaz nayef neil nelson nestor nicholas nicolae nicolas niels nigel nihat
  nikol nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nizar noah noel norbert norman numan nuri nurlan nursultan octavian
  olaf olafur ole oleg oleh oleksandr oleksiy oliver olivier olli olof olusegun omar omer orhan orlando oscar oskar osman ossi
  oswald oswaldo otar otto ousmane owen pablo pal panagiotis panos paolo pascal pat patrice patricio patrick patrik paul paulo pavel
  pavlo pavlos pawel pedro pekka per percy pere peter petar peteris petko petr petre petri petro petros petru petteri phil philip
  philipp philippe pier pierre pieter pietro piotr plamen pranab prokopis pyotr qasim quentin rachid radek radosław radoslaw radovan rafael
  rafic rafik rahul raila raimonds rainer raja rajiv rajnath ralph ram raman ramin ramiro ramon ramtane ranil raphael rashad rashid rasmus
  raul rauf ray raymond recep reinhard remy rene reza rhys riad ricardo riccardo richard rick rimantas rishi rob robert roberto robin
  rodolfo rodrigo roger rok roland rolf roman romano romuald ron ronald rory ross roy ruben rubens rudi rudolf rui rumen rupert
  ruslan russell rustam ruud ryan rytis saad sabri sadiq sadyr saeed said salah salahuddin salam salem saleh salim salman salvador salvatore
  sam sami samir samuel sandro santiago sanjay sean sebastian sebastiano sebastien selim serge sergei sergey sergi sergio serhii
  serik serzh seyed shahid shaukat shavkat shimon shinzo sidi sigmar sigurdur silvio simao simeon simon slavko slobodan sooronbay
  souleymane spyros srdjan stanislav stanislaw stanko stavros stefan stefano stefanos stelios stephane stephen steve steven stevo
  stipe stjepan stoyan stuart subrahmanyam sven svein svend syed taavi tadeusz taha tahir talal talat tamas tarek tariq taur
  tayyip ted teodor teodoro terje terrence terry thabo theo theodor theodore theodoros thierry thomas thorbjorn thorsten tibor tim timo
  timothy timur titus tobias todd todor tofig tom tomas tomasz tomaz tomislav tommy toni tony toomas torsten trevor trygve tshering
  tudor uday ueli uhuru ulf ulises ulrich umberto umar umaro urban uros usman uwe vaclav vadim vahan valdis valentin valentino valeri valery
  valon vasil vasile vasily vassilis vazgen veselin viacheslav vicente victor vidar viktor vilem ville vincent vincenzo vitali vitaly
  vitalii vitor vivek vjekoslav vladan vladimir vladislav vladyslav vojislav vojtech volker volodymyr vuk vytautas vyacheslav wael walid walter
  warren wayne werner wilfred wilfried wilhelm willem william willy wim winston witold wladyslaw wojciech wolfgang wopke xanana xavier yahya
  yakov yann yanis yaroslav yasser yavor yerlan yevgeny yevhen yiannis yitzhak yonas yoshihide yoweri youssef youssouf yukio yuri yuriy
  akira hiroshi kenji masahiro naoto ryo shigeru takashi takeshi taro toshimitsu yoshimasa yasutoshi kazuo fumio katsuya koichiro motohiro hayato
  raghav raghunath nikhil pranay ajay vijay sanjiv shashi ashok deepak harsh kiren piyush raffaele raimondo salvatore tunde kelvin dauda
  yusuf yves zafar zaheer zakaria zbigniew zdenek zdravko zeljko zhivko zhumabek zlatko zoltan zoran zurab zygmunt`;

/** Folded given name → gender. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([...entries(FEMALE, 'f'), ...entries(MALE, 'm')]);

function entries(list: string, gender: Gender): [string, Gender][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => [name, gender]);
}

/** Endings of a surname or patronymic that tell the gender, folded; the first that fits. */
export const NAME_ENDINGS: readonly (readonly [RegExp, Gender])[] = [
  [/(?:dottir|datter|ova|eva|skaya|evna|ovna|ska|cka|iene|yte|aite)$/, 'f'],
  [/(?:sson|ov|ev|skiy|skyi|sky|ski|vich|auskas)$/, 'm'],
];
/** Words inside a name that tell it. */
export const NAME_LINKS: ReadonlyMap<string, Gender> = new Map([
  ['bin', 'm'],
  ['ibn', 'm'],
  ['binti', 'f'],
  ['binte', 'f'],
  ['bint', 'f'],
  ['ni', 'f'],
]);
