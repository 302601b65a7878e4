// @ts-check
import { root } from './base.js';

/**
 * Has an application's labels at hand before it starts: it draws some of them only once, also when they have not come yet, and begins with
 * those it kept from an older release. Where it keeps them is Camunda's.
 */
export default async app => {
  const locales = `${root}/app/${app}/locales/`;
  const answer = await fetch(`${locales}zh.json`, { cache: 'no-cache' });
  if (answer.ok) {
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${locales}_locales_data_zh_${window.bust}`] = await answer.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
};
