import { templateOf } from './template.ts';

export const { data, render } = templateOf('search');
