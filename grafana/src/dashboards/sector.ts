import type { Page } from '../dashboard.ts';
import { choice, derived } from '../variables.ts';
import { words, type Language } from '../words.ts';
import { competitiveness, concentration, shares, specialisation } from './sector-place.ts';
import { adjusted, momentum } from './sector-adjusted.ts';
import { growth, level } from './sector-level.ts';
import { contributions } from './sector-parts.ts';
import { priceOrVolume, revisions, unitValue } from './sector-price.ts';

const SERIES = `FROM indicator_series
WHERE indicator = 'trade_value_usd' AND variant = '1m' AND reporter = '$reporter' AND item = ''`;

/** The chosen definition where it is of a headline series, else the sector's newest one that is. */
const HEADLINE = `SELECT coalesce((
  SELECT definition FROM indicator_series
  WHERE indicator = 'trade_seasonally_adjusted_usd' AND sector = '$sector' AND reporter = '$reporter' AND item = ''
  ORDER BY definition = '$definition' DESC, definition DESC LIMIT 1), '$definition')`;

/** One sector by one definition: where it stands, how fast, who, price or volume, how firm. */
export const sector: Page = {
  name: 'sector',
  title: words('A sector', '품목'),
  about: words(
    'One sector by one definition: level, growth, partners and products, price and volume, place in the world, revisions.',
    '한 품목, 한 기준: 수준, 증감률, 상대국·품목, 가격·물량, 세계 속 위치, 개정.',
  ),
  from: 'now-6y',
  variables: (language: Language) => [
    choice('sector', words('Sector', '품목'), `SELECT DISTINCT sector ${SERIES} ORDER BY 1`, 'semiconductors', language),
    choice(
      'definition',
      words('Definition', '기준'),
      `SELECT DISTINCT definition ${SERIES} AND sector = '$sector' ORDER BY 1`,
      'hs8542',
      language,
    ),
    choice(
      'flow',
      words('Flow', '수출입'),
      `SELECT DISTINCT flow ${SERIES} AND sector = '$sector' AND definition = '$definition' ORDER BY 1`,
      'export',
      language,
    ),
    derived('headline', words('Adjusted by definition', '계절조정 기준'), HEADLINE, 'kcs-item', language),
  ],
  rows: [
    [level, growth],
    [adjusted, momentum],
    [contributions('partner'), contributions('product')],
    [priceOrVolume, unitValue],
    [shares, concentration],
    [competitiveness, specialisation],
    [revisions],
  ],
};
