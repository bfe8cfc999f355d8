import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/common';

/** Every period and every vintage. */
export const POSTGRES: DataSourceRef = {
  type: 'grafana-postgresql-datasource',
  uid: 'export-indicators-postgres',
};

/** The present, as the exporter shows it. */
export const PROMETHEUS: DataSourceRef = {
  type: 'prometheus',
  uid: 'export-indicators-prometheus',
};
