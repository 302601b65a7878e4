/** Rounds of votes on a change: who is asked, who answers for whom, what the answers come to, also where an emergency is voted on afterwards. */
package org.assetcloud.itsm.change.vote;
