/** The commands, and the wiring of all stages. */
@NullMarked
package org.diplograph.cli;

import org.jspecify.annotations.NullMarked;
