/**
 * What is kept on disk: extractions, and generations of the graph in TDB2 with a text index; and
 * its export. A generation is written beside the one in use and then put in its place at once.
 */
@NullMarked
package org.diplograph.store;

import org.jspecify.annotations.NullMarked;
