/** What proves a person besides the password: codes of a phone, and recovery codes where it is lost (R7.1, R7.2; decision 23). */
package org.assetcloud.itsm.people.factor;
