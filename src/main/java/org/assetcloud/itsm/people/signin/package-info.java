/** What a password has to pass before it is compared, and after: counters, places, memory (R7.1, R7.2; decision 22). */
package org.assetcloud.itsm.people.signin;
