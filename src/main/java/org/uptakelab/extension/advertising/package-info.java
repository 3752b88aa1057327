/**
 * Advertising: a seller who buys the top place of slates, and sees none, part or all of the users' purchases. Read {@link
 * org.uptakelab.extension.advertising.Campaign} first.
 */
@NullMarked
package org.uptakelab.extension.advertising;

import org.jspecify.annotations.NullMarked;
