/** Invented people: what they are called, when they were born and how they are reached. */
import { searchName, searchWords } from '@/lib/data/rows/search-name';
import { spellingKeys } from '@/lib/data/rows/spelling-keys';

const FIRST =
  `Olivia Noah Amelia George Isla Arthur Ava Muhammad Mia Leo Ivy Oscar Lily Harry Grace Archie Sofia
  Jack Freya Henry Emily Charlie Florence Freddie Poppy Theo Ella Alfie Evie Jacob Charlotte Joshua Daisy Thomas Alice
  William Jessica Oliver Sophie Ethan Maria Daniel Hannah Samuel Ruth Joseph Zoë Adam Chloé Max Matilda Isaac Rosie
  Edward Margaret Jude Eleanor Łukasz Zofia Tomasz Agnieszka Piotr Katarzyna Jürgen Heike Björn Astrid Søren Ingrid Jean
  Amélie José Carmen Luis Lucía Diego Inés João Beatriz Paulo Ana Giulia Marco Chiara Luca Priya Arjun Ananya Rohan Aisha
  Omar Fatima Yusuf Layla Hassan Noor Ibrahim Mei Wei Hui Jun Yuki Haruto Sakura Ren Minjun Seoyeon Thi Minh Linh Ngozi
  Chidi Amara Kwame Abena Kofi Wanjiru Otieno Aaliyah Malik Nia Jamal Sinéad Cian Niamh Oisín Rhys Carys Dylan Megan`.split(
    /\s+/,
  );
const BEGIN =
  `Ash Bar Black Brad Bren Brook Bur Cald Carl Chap Clay Cole Cran Cross Dal Dar Den Dor Dun East El
  Fair Fen Fleet Gar Gold Gran Green Grim Hal Har Haw Hay Hen Hill Hol Hunt Ken Kirk Lang Lea Lin Long Mar Mel Mid Mor
  Nor North Oak Pem Pres Rad Red Rich Rock Row Sand Shel Sher Stan Star Stock Stone Sum Sut Thorn Tor Tur Wal War Wes
  West Whit Wil Win Wood Wy York`.split(/\s+/);
const END =
  `bourne brook bury by combe cott croft dale den don er field ford gate grave ham hill house hurst ington
  land ley low man mere mond more ness over ridge rook rose sett shaw side smith son stead stone ton top wald ward way
  well wick win wood worth`.split(/\s+/);

export interface Person {
  name: string;
  searchName: string;
  words: readonly string[];
  keys: readonly string[];
}

interface Part {
  text: string;
  words: readonly string[];
  keys: readonly string[];
}

const part = (text: string): Part => {
  const words = searchWords(text);
  return { text, words, keys: [...new Set(words.flatMap(spellingKeys))] };
};

const firsts = FIRST.map(part);
const lasts = BEGIN.flatMap((begin) => END.map((end) => part(`${begin}${end}`)));

const pick = <T>(list: readonly T[], random: number): T => {
  const found = list[Math.floor(random * list.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from.');
  return found;
};

/** Some names are much more frequent than others. */
const often = (random: number): number => random * random;

/** The words and keys are those that the app stores with a name; put together from those of its parts. */
export function aPerson(random: () => number): Person {
  const first = pick(firsts, often(random()));
  const last = pick(lasts, random());
  const name = `${first.text} ${last.text}`;
  return {
    name,
    searchName: searchName(name),
    words: [...new Set([...first.words, ...last.words])],
    keys: [...new Set([...first.keys, ...last.keys])],
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Between 18 and 90 years ago. */
export function aBirthDate(random: () => number): string {
  const year = 1936 + Math.floor(random() * 72);
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}

/** Of the numbers that Ofcom keeps for films. */
export const aPhone = (random: () => number): string =>
  `020 7946 ${String(Math.floor(random() * 1000)).padStart(4, '0')}`;
