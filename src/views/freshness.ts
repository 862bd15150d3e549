import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Network} from '../networks/network.js';

/** The last day that an ISO year, month or day can mean. */
const latestDay = (iso: string): Date => {
  const [year = 0, month = 12, day = 0] = iso.split('-').map(Number);
  return day ? new Date(Date.UTC(year, month - 1, day)) : new Date(Date.UTC(year, month, 0));
};

const isOlderThan = (iso: string, months: number, today: Date): boolean => {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return latestDay(iso) < limit;
};

/** A mark on networks whose newest evidence is more than 24 months old; ended ones do not age. */
export const oldMark = ({status, lastConfirmed}: Network, today: Date): unknown =>
  status !== 'ended' && lastConfirmed && isOlderThan(lastConfirmed, 24, today)
    ? html`, <strong class="old">${msg('for over to år siden')}</strong>`
    : nothing;

/** A line for readers of a copy that nobody has renewed for more than 12 months. */
export const staleCopy = (setDate: string, today: Date): unknown =>
  isOlderThan(setDate, 12, today)
    ? html`<p class="stale">
        ${msg('Denne kopien av lista er over ett år gammel. Be dem som driver nettsiden, om å hente en ny.')}
      </p>`
    : nothing;
