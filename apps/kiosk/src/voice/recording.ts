/** What was spoken, and how long. */
export interface Recording {
  readonly sound: Blob;
  readonly seconds: number;
}

/** The longest a citizen may speak, in seconds; the server refuses more. */
export const longest = 120;
const levelsShown = 40;

/** Why nothing can be recorded: the person or the machine said no, or there is nothing to record with. */
export type NoMicrophone = "refused" | "absent";

export interface Recorder {
  /** Ends the recording and hands it over. */
  stop(): void;
  /** Ends it and forgets every byte. */
  drop(): void;
}

interface Heard {
  onProgress: (progress: { secondsLeft: number; levels: readonly number[] }) => void;
  onDone: (recording: Recording) => void;
}

/** Listens to the microphone until it is stopped or the time is over. */
export async function startRecorder({ onProgress, onDone }: Heard): Promise<Recorder | NoMicrophone> {
  const stream = await openMicrophone();
  if (typeof stream === "string") return stream;
  let recorder: MediaRecorder;
  try {
    // A voice needs no more; two minutes stay well below what the server takes.
    recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32_000 });
  } catch {
    release(stream);
    return "absent";
  }
  let pieces: Blob[] = [];
  let isDropped = false;
  const startedAt = performance.now();
  const spoken = () => (performance.now() - startedAt) / 1000;
  const meter = meterOf(stream);
  let levels: readonly number[] = [];
  const timer = setInterval(() => {
    levels = [...levels, meter.level()].slice(-levelsShown);
    onProgress({ secondsLeft: Math.max(0, Math.ceil(longest - spoken())), levels });
    if (spoken() >= longest) stop();
  }, 100);
  let seconds = 1;
  const stop = () => {
    if (recorder.state === "inactive") return;
    seconds = Math.min(longest, Math.max(1, Math.round(spoken())));
    recorder.stop();
  };
  recorder.addEventListener("dataavailable", ({ data }) => {
    if (!isDropped && data.size > 0) pieces.push(data);
  });
  recorder.addEventListener("stop", () => {
    clearInterval(timer);
    meter.close();
    release(stream);
    if (!isDropped && pieces.length > 0) onDone({ sound: new Blob(pieces, { type: recorder.mimeType }), seconds });
    pieces = [];
  });
  recorder.start(1_000);
  return {
    stop,
    drop: () => {
      isDropped = true;
      pieces = [];
      stop();
    },
  };
}

async function openMicrophone(): Promise<MediaStream | NoMicrophone> {
  if (navigator.mediaDevices === undefined || typeof MediaRecorder === "undefined") return "absent";
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
  } catch (error) {
    return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "absent";
  }
}

const release = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};

/** How loud it is now, from 0 to 1. */
function meterOf(stream: MediaStream): { level: () => number; close: () => void } {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(wave);
      return Math.min(1, Math.sqrt(wave.reduce((sum, one) => sum + one * one, 0) / wave.length) * 4);
    },
    close: () => void context.close(),
  };
}
