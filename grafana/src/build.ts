import * as common from '@grafana/grafana-foundation-sdk/common';
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { GridPos, Panel as GrafanaPanel } from '@grafana/grafana-foundation-sdk/dashboard';
import { PanelBuilder as StatBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TableBuilder } from '@grafana/grafana-foundation-sdk/table';
import { PanelBuilder as TextBuilder, TextMode } from '@grafana/grafana-foundation-sdk/text';
import { PanelBuilder as ChartBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import { settings } from './column.ts';
import { MONTH, type Panel } from './panel.ts';
import { sql } from './query.ts';
import { inLanguage, type Language } from './words.ts';

/** Grafana's panel in a language at a place. */
export function build(panel: Panel, language: Language, id: number, place: GridPos): Builder<GrafanaPanel> {
  switch (panel.kind) {
    case 'chart':
      return data(chart(panel), panel, language).id(id).gridPos(place);
    case 'figures':
      return data(figures(), panel, language).id(id).gridPos(place);
    case 'table':
      return data(table(), panel, language).id(id).gridPos(place);
    case 'note':
      return new TextBuilder()
        .id(id)
        .gridPos(place)
        .title(panel.title[language])
        .transparent(true)
        .mode(TextMode.Markdown)
        .content(panel.text?.[language] ?? '');
  }
}

/** The line below a panel that can be copied. */
export function quoteLine(statement: string, id: number, place: GridPos): Builder<GrafanaPanel> {
  return new TableBuilder()
    .id(id)
    .gridPos(place)
    .title('')
    .transparent(true)
    .showHeader(false)
    .cellHeight(common.TableCellHeight.Sm)
    .cellOptions({ type: common.TableCellDisplayMode.Auto, wrapText: true })
    .withTarget(sql(statement));
}

/** What a tooltip or a cell says at a gap, in the place of why a whole panel is empty. */
const GAP = { id: 'noValue', value: '–' };

/** Names of the queries of a panel; a column `Value` is called `Value #A` where there are several. */
const REF_IDS = 'ABCDE';

type DataBuilder = ChartBuilder | StatBuilder | TableBuilder;

function data<B extends DataBuilder>(builder: B, panel: Panel, language: Language): B {
  builder.title(panel.title[language]);
  if (panel.explanation) {
    const { formula, source } = panel.explanation;
    const heading = language === 'ko' ? '출처·기준' : 'Definition and source';
    builder.description(`${formula[language]}\n\n**${heading}:** ${source[language]}`);
  }
  panel.queries?.forEach((query, place) => builder.withTarget(query.named(REF_IDS[place])));
  if (panel.kind === 'table' && (panel.queries?.length ?? 0) > 1) {
    builder.withTransformation({ id: 'merge', options: {} });
  }
  const unit = inLanguage(panel.unit, language);
  if (unit) builder.unit(unit);
  if (panel.decimals !== undefined) builder.decimals(panel.decimals);
  if (panel.min !== undefined) builder.min(panel.min);
  if (panel.lastTime) builder.timeFrom(panel.lastTime);
  if (panel.noData) builder.noValue(panel.noData[language]);
  for (const column of panel.columns ?? []) {
    const gap = panel.kind !== 'figures' && panel.noData ? [GAP] : [];
    builder.overrideByName(column.name, [...settings(column, language), ...gap]);
  }
  return builder;
}

function chart(panel: Panel): ChartBuilder {
  const builder = new ChartBuilder();
  if (panel.aroundZero !== undefined) {
    builder.axisSoftMin(-panel.aroundZero).axisSoftMax(panel.aroundZero);
  }
  if (panel.stackedBars) {
    builder
      .drawStyle(common.GraphDrawStyle.Bars)
      .stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal).group('A'));
  }
  return builder
    .lineWidth(panel.stackedBars ? 1 : 2)
    .fillOpacity(panel.stackedBars ? 80 : 0)
    .showPoints(common.VisibilityMode.Never)
    .insertNulls(false)
    .overrideByFieldType('time', [{ id: 'unit', value: panel.timeUnit ?? MONTH }])
    .legend(
      new common.VizLegendOptionsBuilder()
        .displayMode(common.LegendDisplayMode.List)
        .placement(common.LegendPlacement.Bottom)
        .showLegend(true),
    )
    .tooltip(
      new common.VizTooltipOptionsBuilder()
        .mode(common.TooltipDisplayMode.Multi)
        .sort(common.SortOrder.None),
    );
}

function figures(): StatBuilder {
  return new StatBuilder()
    .colorMode(common.BigValueColorMode.Value)
    .graphMode(common.BigValueGraphMode.None)
    .textMode(common.BigValueTextMode.ValueAndName)
    .justifyMode(common.BigValueJustifyMode.Auto)
    .reduceOptions(new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false));
}

function table(): TableBuilder {
  return new TableBuilder().cellHeight(common.TableCellHeight.Sm);
}
