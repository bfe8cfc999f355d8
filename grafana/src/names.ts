import { words, type Words } from './words.ts';

type Named = Record<string, { label: Words; color: string }>;

function plain(names: Record<string, Words>): Named {
  return Object.fromEntries(Object.entries(names).map(([key, label]) => [key, { label, color: 'text' }]));
}

/** Sectors as people call them. */
export const SECTORS = plain({
  total: words('Total', '총수출'),
  semiconductors: words('Semiconductors', '반도체'),
  'bio-health': words('Bio-health', '바이오헬스'),
  biosimilars: words('Biosimilars', '바이오시밀러'),
  'memory-chips': words('Memory chips', '메모리 반도체'),
  electronics: words('Electronics (C26)', '전자부품·컴퓨터·통신 (C26)'),
  pharmaceuticals: words('Pharmaceuticals', '의약품'),
  'medical-precision': words('Medical and precision (C27)', '의료·정밀·광학 (C27)'),
  'medical-devices': words('Medical devices', '의료기기'),
});

/** SQL of the name of a series: its sector, and what is taken off it. */
export const SERIES_NAME = `sector || CASE by_dimension WHEN '' THEN '' ELSE ' ' || by_dimension || ' ' || item END`;

/** Series by that name. */
export const SERIES: Named = {
  ...SECTORS,
  ...plain({ 'total without semiconductors': words('Total without semiconductors', '반도체 제외 총수출') }),
};

/** What each definition counts, in a few words. */
export const DEFINITIONS = plain({
  'kcs-item': words('customs item, 10-day', '관세청 10일 품목'),
  'mti-2026': words('ministry MTI-2026', '산업부 MTI-2026'),
  mti: words('ministry MTI (to 2025)', '산업부 MTI (2025년까지)'),
  'motie-20-items': words('ministry, 20 items', '산업부 20대 품목'),
  hs8542: words('HS 8542, integrated circuits', 'HS 8542 집적회로'),
  'hs8541-8542': words('HS 8541 and 8542', 'HS 8541·8542'),
  'hs8541-8542-847330': words('HS 8541, 8542, 8473.30', 'HS 8541·8542·8473.30'),
  'hs30-9018-9022': words('HS 30, 9018 to 9022', 'HS 30·9018~9022'),
  'hsk-memory': words('HSK memory', 'HSK 메모리'),
  'hsk-biosimilars': words('HSK biosimilars 2017', 'HSK 바이오시밀러 2017'),
  'hsk-biosimilars-2022': words('HSK biosimilars 2022', 'HSK 바이오시밀러 2022'),
  'bok-901y118': words('Bank of Korea 901Y118', '한국은행 901Y118'),
  khidi: words('KHIDI', '보건산업진흥원'),
  'kr-budget': words('budget', '예산'),
});

/** Statuses of figures. */
export const FIGURE_STATUSES: Named = {
  PROVISIONAL: { label: words('provisional', '잠정'), color: 'orange' },
  MONTHLY_FINAL: { label: words('monthly final', '월 확정'), color: 'text' },
  ANNUAL_FINAL: { label: words('annual final', '연간 확정'), color: 'text' },
  UNKNOWN: { label: words('not known', '미상'), color: 'text' },
};

/** Statuses of targets. */
export const TARGET_STATUSES: Named = {
  met: { label: words('met', '달성'), color: 'green' },
  level_reached: { label: words('level reached', '수준 도달'), color: 'green' },
  on_path: { label: words('on path', '경로 위'), color: 'green' },
  off_path: { label: words('off path', '경로 이탈'), color: 'orange' },
  moving_away: { label: words('moving away', '멀어짐'), color: 'red' },
  out_of_reach: { label: words('out of reach', '도달 곤란'), color: 'red' },
  missed: { label: words('missed', '미달성'), color: 'red' },
  withdrawn: { label: words('withdrawn', '철회'), color: 'text' },
  superseded: { label: words('superseded', '대체'), color: 'text' },
  redefined: { label: words('redefined', '재정의'), color: 'text' },
  no_data: { label: words('no data', '자료 없음'), color: 'text' },
};

/** Partners by their code. */
export const PARTNERS: Record<string, Words> = {
  USA: words('United States', '미국'),
  CHN: words('China', '중국'),
  JPN: words('Japan', '일본'),
  VNM: words('Viet Nam', '베트남'),
  HKG: words('Hong Kong', '홍콩'),
  TWN: words('Taiwan', '대만'),
  SGP: words('Singapore', '싱가포르'),
  MYS: words('Malaysia', '말레이시아'),
  FRA: words('France', '프랑스'),
  POL: words('Poland', '폴란드'),
  GBR: words('United Kingdom', '영국'),
  DEU: words('Germany', '독일'),
  MEX: words('Mexico', '멕시코'),
  PHL: words('Philippines', '필리핀'),
  IND: words('India', '인도'),
  other: words('Other', '기타'),
};
