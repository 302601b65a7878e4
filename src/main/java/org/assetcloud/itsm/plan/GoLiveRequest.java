package org.assetcloud.itsm.plan;

/** What a caller says when asking for the plan of a first go-live, as it was typed; null is absent. */
public record GoLiveRequest(String title, String releaseAt, String risk) {}
