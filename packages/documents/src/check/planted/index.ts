export { type PlantedMeasure, alarmsOnClean, measurePlanted } from "./measure-planted.ts";
