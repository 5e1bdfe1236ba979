import './scanner.css';
import { useEffect, useRef, useState } from 'react';
import decodeQR from 'qr/decode.js';
import { t } from '../words/first';
import { Button } from './button';

export interface ScannerProps {
  /** What the camera looks for. */
  label: string;
  /** A code was read; called once. */
  onText: (text: string) => void;
  onClose: () => void;
}

/** Whether a camera can be asked for at all: not in every browser, and not on every kind of page. */
export function canScan(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

/** Longest side of the picture that is searched, and how often: a phone does it in a few hundredths of a second. */
const MOST = 720;
const EVERY_MS = 150;

/** The camera's picture until a code is read in it. Nothing of it is kept or sent. */
export function Scanner({ label, onText, onClose }: ScannerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onText);
  found.current = onText;
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const canvas = document.createElement('canvas');
    const look = (): void => {
      const text = video.current === null ? null : seen(video.current, canvas);
      if (over) return;
      if (text !== null) found.current(text);
      else timer = setTimeout(look, EVERY_MS);
    };
    const start = async (): Promise<void> => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      } catch {
        setFailed(true);
        return;
      }
      if (over || video.current === null) {
        stop(stream);
        return;
      }
      video.current.srcObject = stream;
      await video.current.play().catch(() => undefined);
      look();
    };
    void start();
    return () => {
      over = true;
      clearTimeout(timer);
      stop(stream);
    };
  }, []);
  return (
    <div className="sb-scanner">
      {failed ? (
        <p role="alert">{t('scanner.failed')}</p>
      ) : (
        <video ref={video} aria-label={label} muted playsInline />
      )}
      <Button onClick={onClose}>{t('scanner.close')}</Button>
    </div>
  );
}

function seen(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0) return null;
  const scale = Math.min(1, MOST / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // No code in this picture.
    return null;
  }
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
