import { dateTimeForTimeZone, renderMarkdown } from '@grafana/data';
import { Tag } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { AnnotationEvent } from '../model/annotationEvent';

export function AnnotationText({ event }: { event: AnnotationEvent }): ReactElement {
  const said = (time: number) => dateTimeForTimeZone('utc', time).format('YYYY-MM-DD HH:mm').replace(' 00:00', '');
  const end = event.timeEnd === undefined ? '' : ` – ${said(event.timeEnd)}`;
  return (
    <div data-annotation-text={event.name}>
      <div style={{ opacity: 0.7 }}>
        {said(event.time)}
        {end} · {event.name}
      </div>
      <div dangerouslySetInnerHTML={{ __html: renderMarkdown(event.text) }} />
      {event.tags.map((tag) => (
        <Tag key={tag} name={tag} />
      ))}
    </div>
  );
}
