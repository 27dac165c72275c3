export { type CustomChartOptions, createCustomChart } from './create-custom-chart.js';
