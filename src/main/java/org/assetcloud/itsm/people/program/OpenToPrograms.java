package org.assetcloud.itsm.people.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.assetcloud.itsm.people.Role;

/**
 * An operation of the API that an account of a program may be given; whatever does not carry it is closed to programs (decision 26).
 * Never on
 * what decides, claims, votes, signs or concerns accounts.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToPrograms {

  /** Whose rights the program has while this one call lasts; readers are {@link Role#AUDITOR}, who changes nothing. */
  Role as();
}
