/** Charts: the enumerations that charts in sheets need. */

import { expose, type Gate, type ServiceSpec } from '../platform/exposure.ts';
import { CHART_HIDDEN_DIMENSION_STRATEGY, CHART_MERGE_STRATEGY, CHART_POSITION, CHART_TYPE } from './enumerations.ts';

const SPEC: ServiceSpec = {
  qualifiedName: 'Charts',
  methods: {},
  constants: {
    ChartHiddenDimensionStrategy: CHART_HIDDEN_DIMENSION_STRATEGY,
    ChartMergeStrategy: CHART_MERGE_STRATEGY,
    ChartType: CHART_TYPE,
    Position: CHART_POSITION,
  },
};

/** The service; charts outside sheets are not implemented. */
export function exposeCharts(gate: Gate): GoogleAppsScript.Charts.Charts {
  return expose(gate, SPEC, {});
}
