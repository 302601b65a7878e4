/** Accounts of programs in the API, and which of its calls they may be given. */
package org.assetcloud.itsm.people.program.web;
