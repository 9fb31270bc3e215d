/** Common given names, lower case, to know a person at the start of a sentence. Words that are also everyday words are left out. */

const NAMES = `aaron abdul abigail adam adrian aisha alan albert alejandro alessandro alex alexander alexandra alice alicia alison allison amanda amelia amir amy ana
andre andrea andreas andrew andy angela angelo anita ann anna anne annette anthony antonio arjun arthur ashley audrey barbara beatrice ben benjamin bernard beth
betty beverly bob bradley brandon brenda brendan brian bruce bryan callum cameron carl carla carlos carmen carol caroline carolyn catherine cathy charles charlie
charlotte cheryl chloe chris christian christina christine christopher claire clara claudia colin connor craig cynthia dan daniel daniela danielle dave david
dawn dean deborah debra declan denise dennis derek diana diane diego dmitri dominic donald donna dorothy doug douglas dylan eddie edward eileen elaine eleanor
elena eli elizabeth ella ellen emily emma eric erica erik ethan eva evan evelyn fatima fiona florence frances francesca frank fred gabriel gareth gary gavin
geoff george georgia gerald gina giulia glen gloria gordon graham greg gregory hannah harold harriet harry hassan heather helen henry hugh ian ibrahim imran
ingrid irene isaac isabel isabella ivan jack jackie jacob jacqueline jade james jamie jan jane janet janice jason jasmine javier jean jeff jeffrey jen jennifer
jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johanna john johnny jon jonathan jordan jorge jose joseph josh joshua joyce juan
judith judy julia julian julie juliet justin kamal karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin khalid kieran kim
kirsten kumar kyle lara larry laura lauren lea leah leo leon leonard leslie liam linda lisa liz lois lorraine louis louise lucas lucia lucy luis luke lydia
lynn maggie malcolm manuel marcel marco marcus margaret maria marie marilyn marina mario marion marjorie martha martin martina mary mateo matt matthew maureen max
megan mei melanie melissa michael michelle miguel mike miriam mohamed mohammed monica monique muhammad nadia nancy naomi natalie natasha nathan neil nia nicholas nick
nicola nicole nigel nina noah nora norma oliver olivia olga omar oscar owen pablo pamela patricia patrick paul paula pauline pedro peggy penny pete peter phil
philip phillip phyllis pierre priya rachel rahul ralph raj ramon raymond rebecca renee ricardo richard rick rita robert roberta robin roger ron ronald rosemary
ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergio shane shannon sharon shaun sheila shirley simon sofia sonia
sophia sophie stacey stanley stella stephanie stephen steve steven stuart sue susan suzanne sven sylvia tamara tanya tara teresa terry theresa thomas tiffany
tim timothy tina todd tom tommy tony tracey tracy trevor ursula valerie vanessa vera veronica victor victoria vincent virginia vivian walter wanda wayne wendy
william yasmin yvonne zachary zoe`;

/** Whether a folded word is a common given name and hardly anything else. */
const SET = new Set(NAMES.split(/\s+/));
export function isGivenName(word: string): boolean {
  return SET.has(word);
}
