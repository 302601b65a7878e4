package org.assetcloud.itsm.change.assessment;

import java.time.Instant;
import org.assetcloud.itsm.change.Risk;

/** What a team lead found about one revision of a change, and the risk that the table makes of it. */
public record Assessment(
    int revision, Reach reach, Reversibility reversibility, DataTouched dataTouched, int downtimeMinutes, boolean insideFreeze, Risk risk,
    String by, Instant at, String comment) {}
