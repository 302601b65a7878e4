/**
 * Forgets what a start form kept when its session ran out: Tasklist stores it in the browser under no name and would show it in the start
 * form of whoever signs in next.
 */
localStorage.removeItem('camunda-form:undefined');
