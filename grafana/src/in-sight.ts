import type { Builder } from '@grafana/grafana-foundation-sdk/cog';

/** What would go into the menu of controls by default, in the bar above the dashboard instead. */
export function inSight<T extends object>(builder: Builder<T>): Builder<T> {
  return {
    build: () => {
      const built = { ...builder.build() } as T & { placement?: unknown };
      delete built.placement;
      return built;
    },
  };
}
