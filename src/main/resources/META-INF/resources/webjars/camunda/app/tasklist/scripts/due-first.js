// @ts-check
/**
 * Lists begin with what is due soonest. Tasklist orders a list by what its address says and by nothing else, and would put the newest
 * first; whoever chooses another order has it in the address and keeps it.
 */
const ORDER = `sorting=${encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]')}`;

const dueFirst = () => {
  const place = location.hash || '#/';
  if (/^#\/(\?|$)/.test(place) && !place.includes('sorting=')) {
    history.replaceState(history.state, '', `${place}${place.includes('?') ? '&' : '?'}${ORDER}`);
  }
};

dueFirst();
addEventListener('hashchange', dueFirst);
