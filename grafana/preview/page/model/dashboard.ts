import type { DataTransformerConfig, FieldConfigSource } from '@grafana/data';

/** The part of Classic JSON that the preview understands. */
export interface Dashboard {
  uid: string;
  title: string;
  description?: string;
  panels?: Panel[];
  time?: { from: string; to: string };
  refresh?: string | false;
  graphTooltip?: number;
  links?: DashboardLink[];
  templating?: { list?: Variable[] };
  annotations?: { list?: Annotation[] };
}

export interface GridPosition {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Panel {
  id: number;
  type: string;
  title?: string;
  description?: string;
  transparent?: boolean;
  gridPos: GridPosition;
  datasource?: DataSource;
  targets?: Target[];
  transformations?: DataTransformerConfig[];
  fieldConfig?: FieldConfigSource;
  options?: Record<string, unknown>;
  links?: DashboardLink[];
  timeFrom?: string;
  hideTimeOverride?: boolean;
  maxDataPoints?: number;
  interval?: string;
  collapsed?: boolean;
  panels?: Panel[];
}

export interface DataSource {
  type?: string;
  uid?: string;
}

export interface Target {
  refId: string;
  hide?: boolean;
  datasource?: DataSource;
  rawSql?: string;
  format?: string;
  expr?: string;
  instant?: boolean;
  range?: boolean;
  legendFormat?: string;
  interval?: string;
}

export interface DashboardLink {
  type?: 'link' | 'dashboards';
  title?: string;
  url?: string;
  tags?: string[];
  tooltip?: string;
  keepTime?: boolean;
  includeVars?: boolean;
  targetBlank?: boolean;
}

export interface Variable {
  type: string;
  name: string;
  label?: string;
  hide?: number | string;
  query?: string | { query?: string; rawSql?: string };
  datasource?: DataSource;
  regex?: string;
  sort?: number;
  multi?: boolean;
  includeAll?: boolean;
  allValue?: string;
  options?: VariableOption[];
  current?: { value?: string | string[]; text?: string | string[] };
}

export interface VariableOption {
  text: string;
  value: string;
}

export interface Annotation {
  name: string;
  enable?: boolean;
  hide?: boolean;
  iconColor?: string;
  datasource?: DataSource;
  target?: Target;
  rawQuery?: string;
  builtIn?: number;
  filter?: { exclude?: boolean; ids?: number[] };
}
