package org.assetcloud.itsm.engine.login;

import org.assetcloud.itsm.people.signin.Origin;

/**
 * What is known about an attempt to get in besides id and password.
 *
 * @param program whether the password comes with a call of a program, and not from the sign-in page
 */
record Entering(Origin origin, boolean program) {}
