package org.assetcloud.itsm.engine.deployment.change;

import java.util.Map;

/**
 * An element of a model, a row or column of a table, a field of a form.
 *
 * @param label what people call it, with its id
 * @param values what it says, by what people call the property
 */
record Part(String label, Map<String, String> values) {}
