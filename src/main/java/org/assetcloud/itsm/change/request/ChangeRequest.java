package org.assetcloud.itsm.change.request;

import java.util.List;

/** What a caller says when requesting or revising a change, as it was typed; null is absent. Names are those of the contract's fields. */
public record ChangeRequest(
    String title, String reason, String kind, String type, List<String> modules, List<String> units, String implementer, String verifier,
    String windowFrom, String windowTo, Integer downtimeMinutes, String steps, String testEvidence, String backOutSteps, String oldValue,
    String newValue, List<String> tickets, Long template) {}
