import type { SeedArticle } from '@/lib/domain/shared/source-mark';

/** One of the five articles the product started from: what it is, who wrote it, and what its word weighs. */
interface SeedArticleRecord {
  id: SeedArticle;
  /** What kind of article it is; not its title. */
  what: string;
  author: string;
  /** Years of the first and the last version; null where the article has no date. */
  dated: string | null;
  weight: string;
}

/** Provenance of the mark S. None of the five is clinical evidence: what they give is kept with a limit or in our words. */
export const seedArticles: readonly SeedArticleRecord[] = [
  {
    id: 'S000',
    what: 'Massage and exercise for sciatica',
    author:
      'Licensed massage therapist and trainer with a degree in health policy, 30 years and more',
    dated: '2015, updated 2016',
    weight: 'Highest of the five',
  },
  {
    id: 'S001',
    what: 'Self-massage and exercises for sciatica',
    author: 'Lifestyle writer, no clinical credential',
    dated: null,
    weight: 'Low',
  },
  {
    id: 'S002',
    what: 'Partner massage, vibration and self-massage of the thigh',
    author: 'Contractor and general writer',
    dated: '2017',
    weight: 'Low; best-balanced wording about what massage may do',
  },
  {
    id: 'S003',
    what: 'List of five ways to ease sciatica with massage',
    author: 'Blog of a clinic, name and date only',
    dated: '2022',
    weight: 'Low',
  },
  {
    id: 'S004',
    what: 'Causes, other treatments and self-massage techniques',
    author: 'Naturopath, guest post with an advert at its end',
    dated: '2016, updated 2020',
    weight: 'Low',
  },
];
