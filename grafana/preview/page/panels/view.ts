import type { DataFrame, FieldConfigSource, InterpolateFunction } from '@grafana/data';
import type { AnnotationEvent } from '../model/annotationEvent';
import type { Panel } from '../model/dashboard';
import type { Run } from '../model/run';

/** What a panel draws with. */
export interface PanelView {
  panel: Panel;
  run: Run;
  frames: DataFrame[];
  fieldConfig: FieldConfigSource;
  replaceVariables: InterpolateFunction;
  events: AnnotationEvent[];
  width: number;
  height: number;
}
