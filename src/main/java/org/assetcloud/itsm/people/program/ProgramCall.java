package org.assetcloud.itsm.people.program;

/**
 * A call that programs may be given.
 *
 * @param call method, blank and path pattern, such as {@code GET /api/tickets/{number}}
 * @param name what people read, Chinese
 */
public record ProgramCall(String call, String name) {}
