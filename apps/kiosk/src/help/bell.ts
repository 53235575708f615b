/** Whether this device can ring. */
export const hasBell = (): boolean => "AudioContext" in globalThis;

const notes = [659, 523, 659, 523];

/** Four soft strokes, made by the device itself so that they also ring without a network. */
export function ringBell(): void {
  const sound = new AudioContext();
  notes.forEach((pitch, index) => {
    const begins = sound.currentTime + index * 0.35;
    const tone = sound.createOscillator();
    const loudness = sound.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.4, begins);
    loudness.gain.exponentialRampToValueAtTime(0.001, begins + 0.9);
    tone.connect(loudness).connect(sound.destination);
    tone.start(begins);
    tone.stop(begins + 0.9);
    if (index === notes.length - 1) tone.addEventListener("ended", () => void sound.close());
  });
}
