/** The languages that dashboards come in. */
export const LANGUAGES = ['en', 'ko'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text for people in every language. */
export type Words = Record<Language, string>;

/** A text in English and in Korean. */
export function words(en: string, ko: string): Words {
  return { en, ko };
}

/** A text in a language; one without languages is itself, like a unit. */
export function inLanguage(text: string | Words | undefined, language: Language): string | undefined {
  return text === undefined || typeof text === 'string' ? text : text[language];
}

/** SQL that gives a text in the dashboard's language: its variable `language` chooses. */
export function said(text: Words): string {
  return `CASE '$language' WHEN 'ko' THEN ${literal(text.ko)} ELSE ${literal(text.en)} END`;
}

/** SQL of the title of a target or an event in the dashboard's language. */
export const TITLE =
  "CASE '$language' WHEN 'ko' THEN coalesce(nullif(title_korean, ''), title) ELSE title END";

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
