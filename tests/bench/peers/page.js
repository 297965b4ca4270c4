// Draws the city with deck.gl, measures finished frames, and posts one JSON object of figures to /done.
// A frame is finished when a pixel of it has been read back: until then the graphics process may still be drawing.

const CLASSES = 5;
const STEPS = 8;
const LEAST = 3;
const MOST_MS = 15e3; // for one figure
const CLOSE = 10; // the close view shows a tenth of the extent
const OUTSIDE = [7, 13, 27, 255];
const RAMP = Array.from({length: CLASSES}, (_, k) => [53, 224, 255].map(tone => Math.floor((tone * (k + 2)) / 6)).concat(255));
const {Deck, OrthographicView, SolidPolygonLayer, COORDINATE_SYSTEM} = globalThis.deck;

const work = await (await fetch("work.json")).json();
const positions = new Float32Array(await (await fetch("positions.f32")).arrayBuffer()); // metres from the middle
const starts = new Uint32Array(await (await fetch("starts.u32")).arrayBuffer());
const regions = starts.length - 1;
const vertices = positions.length / 2;
const [width, height] = work.size_px;

// One class per region and step, from a small seeded generator; values are classed inside the timed restyle.
const series = Array.from({length: STEPS}, (_, step) => {
  let state = 1234567 + step;
  return Float32Array.from({length: regions}, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32);
});
const classOf = value => Math.min(CLASSES - 1, Math.floor(value * CLASSES));

function coloursOfVertices(values) {
  const words = new Uint32Array(vertices);
  const ramp = new Uint32Array(Uint8Array.from(RAMP.flat()).buffer);
  for (let region = 0; region < regions; region++) words.fill(ramp[classOf(values[region])], starts[region], starts[region + 1]);
  return new Uint8Array(words.buffer);
}

function layer(id, attributes, more = {}) {
  return new SolidPolygonLayer({
    id,
    data: {length: regions, startIndices: starts, attributes: {getPolygon: {value: positions, size: 2}, ...attributes}},
    _normalize: false,
    coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
    ...more,
  });
}

const whole = Math.log2(Math.min(width / work.extent[0], height / work.extent[1]));
const view = (zoom, x = 0, y = 0) => ({target: [x, y, 0], zoom});

const deck = await new Promise((resolve, reject) => {
  const made = new Deck({
    parent: document.body,
    width,
    height,
    useDevicePixels: false,
    views: new OrthographicView({flipY: false}),
    controller: false,
    viewState: view(whole),
    layers: [],
    deviceProps: {type: "webgl", webgl: {antialias: work.antialias}},
    parameters: {clearColor: OUTSIDE.map(tone => tone / 255)},
    onLoad: () => resolve(made),
    onError: reject,
  });
});
const gl = deck.device.gl;
const pixel = new Uint8Array(4);
let returned = 0; // when the last call to draw came back

function drawn(props) {
  deck.setProps(props);
  deck.redraw("measured");
  returned = performance.now();
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(width >> 1, height >> 1, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  return pixel[1] > OUTSIDE[1]; // the middle of the city: any class is greener than the ground
}

function frame(props) {
  if (!drawn(props)) throw new Error(`an empty frame: ${pixel}`);
}

// Finished frames, and under `returned` the time until the call came back, which is not yet a picture.
function timed(count, props) {
  frame(props(0));
  const took = [], calls = [];
  const first = performance.now();
  for (let number = 1; number <= count; number++) {
    const began = performance.now();
    if (number > LEAST && began - first > MOST_MS) break; // frames of seconds: a few say as much as many
    frame(props(number));
    took.push(performance.now() - began);
    calls.push(returned - began);
  }
  return {...spread(took), n: took.length, returned: spread(calls)};
}

function spread(took) {
  took.sort((a, b) => a - b);
  const half = took.length >> 1;
  const median = took.length % 2 ? took[half] : (took[half - 1] + took[half]) / 2;
  const p95 = took[Math.ceil(0.95 * (took.length - 1))];
  return {median: +median.toFixed(2), p95: +p95.toFixed(2)};
}

// Seconds until the layers are first seen; programs for the graphics card are compiled in the meantime.
async function untilSeen(layers) {
  const began = performance.now();
  for (let seen = drawn({layers}); !seen; seen = drawn({})) {
    if (performance.now() - began > 60e3) throw new Error("nothing was drawn in a minute");
    await new Promise(resume => setTimeout(resume, 1));
  }
  return +((performance.now() - began) / 1e3).toFixed(3);
}

async function measured() {
  const figures = {
    version: Deck.VERSION ?? globalThis.deck.VERSION,
    renderer: rendererName(),
    antialias: gl.getContextAttributes().antialias,
    regions,
  };
  const byStep = step => ({
    getFillColor: (_, {index}) => RAMP[classOf(series[step % STEPS][index])],
    updateTriggers: {getFillColor: step},
  });
  const cut = layer("cut", {}, byStep(0));
  figures.first_picture_s = await untilSeen([cut]);
  const {data} = cut.props;
  const restyled = {};
  restyled.accessor = timed(work.frames, step => ({layers: [layer("cut", {}, {data, ...byStep(step)})]}));
  // The same triangles handed over as an attribute, so that a change of colours cuts no polygon again.
  const indices = {value: trianglesOf().slice(), size: 1};
  const ready = step => {
    const getFillColor = {value: coloursOfVertices(series[step % STEPS]), size: 4};
    return [layer("ready", {indices, getFillColor})];
  };
  figures.first_picture_triangles_given_s = await untilSeen(ready(0));
  restyled.attribute = timed(work.frames, step => ({layers: ready(step)}));
  figures.restyle_ways_ms = restyled;
  figures.restyle_ms = Object.values(restyled).sort((one, other) => one.median - other.median)[0]; // its best way
  figures.restyle_returned_ms = Object.values(restyled).map(one => one.returned).sort((one, other) => one.median - other.median)[0];
  figures.redraw_ms = timed(work.frames, () => ({}));
  const around = {close: whole + Math.log2(CLOSE)};
  figures.pan_ms = timed(work.frames, n => ({viewState: view(around.close, n * work.extent[0] / CLOSE / 320, 0)}));
  figures.zoom_ms = timed(work.frames, n => ({viewState: view(around.close + n * 0.0286)}));
  return figures;
}

function trianglesOf() {
  const {polygonTesselator} = deck.layerManager.getLayers()[0].state;
  return polygonTesselator.get("indices").subarray(0, polygonTesselator.vertexCount);
}

function rendererName() {
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  return names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : gl.getParameter(gl.RENDERER);
}

let answer;
try {
  answer = await measured();
  answer.picture = work.picture ? deck.canvas.toDataURL() : undefined;
} catch (error) {
  answer = {error: String(error?.stack ?? error)};
}
await fetch("done", {method: "POST", body: JSON.stringify(answer)});
