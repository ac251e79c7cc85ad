/** What changes by the hour: the live strip's file, and the weather in it. */
export { fetchWeather, WeatherRefused, type WeatherRequest } from './fetchWeather.ts';
export { type LiveFile, type LiveNews, liveFiles } from './liveFile.ts';
export type { Observation } from './observation.ts';
export { readWeatherFile, writeWeatherFile } from './weatherFile.ts';
