/** What is answered where a request fails: a problem in Chinese that names the field (contract, "HTTP: common"). */
package org.assetcloud.itsm.shared.web.problem;
