/** nspell ships no types: what the course uses of it. */
declare module 'nspell' {
  class NSpell {
    constructor(aff: string, dic: string);
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default NSpell;
}
