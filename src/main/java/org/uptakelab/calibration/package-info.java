/**
 * Finding the settings under which a shop has a given figure: not one point, but the set of them. Some keys are searched, on a grid
 * or on points spread evenly; at each point the last keys are solved for, under the same luck everywhere. Read {@link
 * org.uptakelab.calibration.Calibration}, what is asked, then {@link org.uptakelab.calibration.Calibrator}, which answers.
 */
@NullMarked
package org.uptakelab.calibration;

import org.jspecify.annotations.NullMarked;
