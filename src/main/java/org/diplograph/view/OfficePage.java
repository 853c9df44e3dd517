package org.diplograph.view;

import java.util.List;

/**
 * All that a page shows of an office.
 *
 * @param head what it is
 * @param holders who holds or held it
 */
public record OfficePage(Head head, List<OfficeLine> holders) implements EntityPage {}
