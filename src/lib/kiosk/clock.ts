/** The time a stand lives in. */
export interface Clock {
	/** Milliseconds since some beginning; never goes back, whatever is done to the system's time. */
	now: () => number;
	/** Calls back every so many ms of this time, until the undo is called. */
	every: (ms: number, call: () => void) => () => void;
}

/** A clock that runs `rate` times as fast as time does: a stand's weeks pass in minutes when it is tried out. */
export function clockAt(rate = 1): Clock {
	return {
		now: () => performance.now() * rate,
		every: (ms, call) => {
			const timer = setInterval(call, ms / rate);
			return () => clearInterval(timer);
		}
	};
}
