/* The page in one file: the lab page and a class played back. */

import { placeRecorded } from "./recorded.js";
import "../lab/main.js";

placeRecorded();
