import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import uPlot from 'uplot';
import type { AnnotationEvent } from '../model/annotationEvent';

export function drawMarks(u: uPlot, events: AnnotationEvent[], theme: GrafanaTheme2): void {
  const { left, top, width, height } = u.bbox;
  const context = u.ctx;
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.lineWidth = 2 * uPlot.pxRatio;
  context.setLineDash([5 * uPlot.pxRatio, 5 * uPlot.pxRatio]);
  for (const { color, time, timeEnd } of events) {
    const paint = theme.visualization.getColorByName(color);
    const from = u.valToPos(time, 'x', true);
    context.strokeStyle = paint;
    line(context, from, top, height);
    if (timeEnd !== undefined) {
      const to = u.valToPos(timeEnd, 'x', true);
      context.fillStyle = colorManipulator.alpha(paint, 0.1);
      context.fillRect(from, top, to - from, height);
      line(context, to, top, height);
    }
  }
  context.restore();
}

function line(context: CanvasRenderingContext2D, x: number, top: number, height: number): void {
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x, top + height);
  context.stroke();
}
