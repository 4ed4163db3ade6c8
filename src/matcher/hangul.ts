// Where a Korean name ends: what follows it without a space must be a particle or one of the few nouns that join
// names, or it is a longer word (메타 in 메타버스). Grammar only, no names.

const particles =
  /^(?:은|는|이|가|을|를|의|와|과|에|도|만|로|으로|랑|이랑|나|이나|야|여|께|보다|부터|까지|처럼|마저|조차|라|란|이란|라는|이라|이다|였|인(?![가-힣])|에게|에서|에는|에선|에도|한테|하고|뿐|든|측|사|社|발|식|판|형|제|용|씨|님|등|들|와의|과의|대통령|행정부|정부|정권|회장|대표|최고|본사|주가|관련|출신|및|코리아|재팬|닷컴)/;

/** Whether a Hangul run that begins at an offset is something that attaches to a finished name. */
export function startsLikeParticle(text: string, at: number): boolean {
  return particles.test(text.slice(at, at + 4));
}
