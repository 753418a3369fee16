import type { SeedArticle } from '@/lib/domain/shared/source-mark';

/** One of the five articles the product started from: what it is, who wrote it, and what its word weighs. */
interface SeedArticleRecord {
  id: SeedArticle;
  /** What kind of article it is; not its title. */
  what: string;
  author: string;
  /** First and last version; null where the article has no date. */
  dated: string | null;
  weight: string;
  /** What stands in it and was not carried over: errors of the text, adverts, what has no content. */
  leftOut: string;
}

/** Provenance of the mark S. None of the five is clinical evidence: what they give is kept with a limit or in our words. */
export const seedArticles: readonly SeedArticleRecord[] = [
  {
    id: 'S000',
    what: 'Massage and exercise for sciatica',
    author:
      'Licensed massage therapist and trainer with a degree in health policy, 30 years and more',
    dated: '15 February 2015, updated 17 April 2016',
    weight: 'Highest of the five',
    leftOut: 'Places for photos with nothing in them: we draw our own pictures.',
  },
  {
    id: 'S001',
    what: 'Self-massage and exercises for sciatica',
    author: 'Lifestyle writer, no clinical credential',
    dated: null,
    weight: 'Low',
    leftOut:
      'A misspelt “soothes”, words about the author’s own wishes, and a line about social media.',
  },
  {
    id: 'S002',
    what: 'Partner massage, vibration and self-massage of the thigh',
    author: 'Contractor and general writer',
    dated: '21 February 2017',
    weight: 'Low; best-balanced wording about what massage may do',
    leftOut: 'What belongs to the web page and not to the article.',
  },
  {
    id: 'S003',
    what: 'List of five ways to ease sciatica with massage',
    author: 'Blog of a clinic, name and date only',
    dated: '7 July 2022',
    weight: 'Low',
    leftOut:
      'A misspelt quadratus lumborum, a heading that counts five ways where the text counts four, a picture of blood and lymph as a squeezed tube, and praise of the clinic.',
  },
  {
    id: 'S004',
    what: 'Causes, other treatments and self-massage techniques',
    author: 'Naturopath, guest post with an advert at its end',
    dated: '19 December 2016, updated 21 July 2020',
    weight: 'Low',
    leftOut:
      'Radio-frequency “infections” (injections or ablation are meant), four techniques of which three are described, a note on balls with the wrong number, a stray caption, a stretch video that has no content, the author’s own story of illness, and the advert for food at the end.',
  },
];
