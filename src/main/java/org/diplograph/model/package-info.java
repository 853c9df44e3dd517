/**
 * The immutable records that the stages hand on. No behaviour beyond small derivations, no input or
 * output.
 */
@NullMarked
package org.diplograph.model;

import org.jspecify.annotations.NullMarked;
