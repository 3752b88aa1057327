/* Faces of the 64 animals, put together from a few shapes each (64 × 64, flat, no text). The name always stands beside them. */

const D = "#2b2a33";
const W = "#ffffff";
const CREAM = "#fff1dc";
const ORANGE = "#f2a03d";
const PINK = "#f3b6c2";

const c = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const e = (x, y, rx, ry, fill) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const p = (d, fill) => `<path d="${d}" fill="${fill}"/>`;
const line = (d, stroke, width) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const both = (shape) => `${shape}<g transform="matrix(-1 0 0 1 64 0)">${shape}</g>`;

const head = (fill) => c(32, 36, 22, fill);
const longHead = (fill) => p("M14 26c0-9 7-14 18-14s18 5 18 14c0 8-4 10-5 18-1 10-5 16-13 16s-12-6-13-16c-1-8-5-10-5-18z", fill);
const pointed = (a, b) => both(p("M10 34 11 6l21 13z", a) + p("M15 24 15 13l9 6z", b));
const round = (a, b) => both(c(14, 18, 9.5, a) + c(14, 18, 5.5, b));
const small = (a) => both(c(15, 20, 6, a));
const tall = (a, b) => both(e(22, 15, 6.5, 15, a) + e(22, 16, 3.2, 11, b));
const side = (a, b) => both(e(9, 27, 9, 5.5, a) + e(10, 27.5, 5.5, 3, b));
const big = (a, b) => both(c(12, 24, 12, a) + c(12, 24, 7, b));
const eyes = (fill, y) => both(c(23, y || 33, 3.2, fill || D) + c(24, (y || 33) - 1.2, 1.1, W));
const ringed = (a, b) => both(c(22, 31, 9, a) + c(22, 31, 6, b) + c(22.5, 31, 3.6, D) + c(23.5, 30, 1.2, W));
const cheeks = (fill) => p("M32 40c-8-7-18-5-21 1 2 10 10 17 21 17s19-7 21-17c-3-6-13-8-21-1z", fill);
const snout = (fill) => e(32, 46, 11.5, 8.5, fill);
const nose = (fill) => e(32, 42, 4.2, 3, fill) + line("M32 45v3c-1 3-5 3-6 1M32 48c1 3 5 3 6 1", fill, 1.8);
const nostrils = (fill, y) => both(e(28, y || 50, 1.8, 2.4, fill));
const mask = (fill) => both(p("M10 33c2-7 14-9 19-1 0 7-6 11-11 10-5 0-8-4-8-9z", fill));
const beak = (fill, under) => p("M32 35 42 45l-10 4-10-4z", fill) + p("M22 45h20l-10 10z", under);
const hook = (fill, under) => p("M22 38c4-5 16-5 20 0 1 6-4 9-8 12-1 3-1 6-2 8-1-2-1-5-2-8-4-3-9-6-8-12z", fill) + line("M27 43h10", under, 2);
const bill = (fill, under) => p("M18 42c6-5 22-5 28 0 2 3 0 6-3 6H21c-3 0-5-3-3-6z", fill) + line("M20 45h24", under, 2);
const whiskers = () => both(line("M19 44 7 42M19 48 8 50", D, 1.4));
const antlers = (fill) => both(line("M24 17C20 12 18 8 19 3M20 10c-4 0-7-2-9-6", fill, 3.4));
const spots = (fill) => both(c(18, 24, 2.6, fill) + c(26, 19, 2.2, fill) + c(14, 36, 2.4, fill) + c(17, 44, 2, fill));
const stripes = (fill) => p("M29 14h6l-3 10z", fill) + both(p("M11 32l9 2-10 4zM13 43l9-1-7 6zM18 20l5-3 2 8z", fill));
const cat = (a, b, muzzle) => pointed(a, b) + head(a) + snout(muzzle) + eyes() + nose(D) + whiskers();
const bird = (a, breast, beaks) => head(a) + e(32, 48, 13, 9.5, breast) + eyes(D, 31) + beaks;
const bear = (a, b, muzzle) => round(a, b) + head(a) + snout(muzzle) + eyes() + nose(D);
const smile = (fill, y) => line(`M25 ${y}c3 4 11 4 14 0`, fill, 2);

const faces = {
  fox: () => pointed("#e8742c", D) + head("#e8742c") + cheeks(CREAM) + eyes() + nose(D),
  bear: () => bear("#8a5a3b", "#c79a74", "#d9b38f"),
  hare: () => tall("#b79a7c", PINK) + head("#b79a7c") + snout(CREAM) + eyes() + nose("#8d5a5f") + whiskers(),
  owl: () => p("M12 10l14 9h12l14-9v20H12z", "#7a5638") + head("#7a5638") + e(32, 50, 14, 9, "#caa57c") + ringed("#e9d3b4", "#f6c445") + p("M32 36l4 6-4 6-4-6z", ORANGE),
  cat: () => cat("#7b8794", PINK, "#eef1f4"),
  wolf: () => pointed("#5d6b7a", "#3c4652") + head("#5d6b7a") + cheeks("#e6ebf0") + eyes() + nose(D),
  panda: () => round(D, D) + head("#f7f7f5") + both(e(21, 33, 7, 8.5, D)) + both(c(23, 33, 2.6, W)) + nose(D),
  koala: () => big("#93a0ac", "#dfe5ea") + head("#93a0ac") + eyes() + e(32, 42, 5.5, 8, D) + smile(D, 53),
  tiger: () => round("#f0922e", CREAM) + head("#f0922e") + stripes(D) + snout(CREAM) + eyes() + nose(D),
  lion: () => c(32, 35, 29, "#a8622a") + round("#e9b452", "#a8622a") + c(32, 37, 20, "#e9b452") + snout(CREAM) + eyes() + nose(D),
  deer: () => side("#b5773f", CREAM) + longHead("#b5773f") + both(c(25, 20, 1.7, CREAM) + c(21, 25, 1.5, CREAM)) + e(32, 52, 9, 7, CREAM) + eyes() + e(32, 50, 4.5, 3, D),
  moose: () => both(p("M24 19C10 22 2 15 3 4c3 1 4 3 5 6 0-4 1-6 3-8 2 2 3 4 3 7 1-3 2-4 4-5 2 5 3 9 8 12z", "#d5ae7a")) + longHead("#6f4a33") + e(32, 51, 12, 10, "#8c6449") + eyes() + nostrils(D),
  horse: () => both(p("M17 20 18 3l10 11z", "#9a5f37")) + longHead("#9a5f37") + p("M26 3h12l2 16-8 8-8-8z", D) + e(32, 52, 10, 8, "#c49a74") + eyes() + nostrils(D, 52),
  zebra: () => both(p("M16 20 17 4l11 10z", "#eef1f4")) + longHead("#f4f6f8") + p("M28 4h8l1 14-5 8-5-8z", D) + both(p("M15 24l9 1-8 4zM18 38l8-1-7 5z", D)) + e(32, 53, 11, 8, "#4a4f59") + eyes() + nostrils(W, 53),
  giraffe: () => both(line("M25 16V7", "#c98f3c", 4) + c(25, 6, 3.4, "#6f4523")) + side("#f2c66b", "#c98f3c") + longHead("#f2c66b") + spots("#b5722c") + e(32, 52, 11, 8, "#fbe6bd") + eyes() + nostrils("#6f4523", 51),
  badger: () => small("#2b2a33") + head("#f4f6f8") + both(p("M13 24c8-3 13 0 13 8 0 8-2 14-4 20-7-4-11-12-9-28z", "#363a44")) + both(c(22, 33, 2.4, W)) + nose(D),
  raccoon: () => round("#7d8790", "#d7dde2") + head("#9aa4ad") + mask("#3a3f48") + p("M29 16h6l-1 24h-4z", "#5b646d") + both(c(22, 34, 2.6, W)) + snout("#eef1f4") + nose(D),
  hedgehog: () => p("M32 6l5 5 6-3 3 6 7 0 0 7 6 3-3 6 4 5-5 5H9l-5-5 4-5-3-6 6-3 0-7 7 0 3-6 6 3z", "#6d4f3a") + c(32, 40, 18, "#eed6b4") + eyes(D, 38) + e(32, 47, 4.5, 3.5, D) + smile(D, 52),
  squirrel: () => both(p("M14 30 12 4l14 13z", "#c65a26")) + head("#c65a26") + cheeks(CREAM) + eyes() + nose(D) + p("M29.5 52h5v6h-5z", W),
  beaver: () => small("#7a4a2a") + head("#8f5a33") + e(32, 47, 13, 9, "#c79464") + eyes() + e(32, 42, 5.5, 3.6, D) + p("M28 50h8v8h-8z", W) + line("M32 50v8", "#c9d3de", 1.2),
  otter: () => small("#6c503c") + head("#84644b") + e(32, 47, 15, 10, "#e3cbb0") + eyes() + nose(D) + whiskers(),
  seal: () => head("#8c9bab") + e(32, 46, 13, 9, "#c4cfda") + eyes(D, 32) + nose(D) + whiskers(),
  penguin: () => head("#26303d") + both(c(23.5, 38, 11, W)) + e(32, 50, 12, 8, W) + eyes(D, 34) + p("M32 38l6 5-6 5-6-5z", ORANGE),
  duck: () => bird("#2f8f5b", "#2f8f5b", bill("#f2b134", "#c98312")) + p("M13 49c8 6 30 6 38 0l-2 6c-9 6-25 6-34 0z", W),
  swan: () => head("#f4f7fa") + eyes(D, 31) + both(p("M17 28c5 0 9 4 11 10l-6 1z", D)) + bill("#f08a3c", "#b85e17"),
  parrot: () => p("M32 2c6 3 8 8 7 14H25c-1-6 1-11 7-14z", "#e2483e") + head("#2fa36b") + both(c(21, 31, 8, "#fff")) + both(c(22, 31, 3.2, D)) + hook("#f6c445", "#b5811c"),
  eagle: () => head("#6b4a33") + p("M10 36c0-14 9-23 22-23s22 9 22 23c-6 6-10 4-14 9H24c-4-5-8-3-14-9z", "#f7f5ef") + both(line("M16 27l10 3", D, 2.4)) + eyes(D, 34) + hook("#f2b134", "#b5811c"),
  raven: () => p("M20 16l5-8 4 6 6-8 3 9 6-3-1 9z", "#2a3140") + head("#2a3140") + both(c(23, 32, 4.5, "#7c8aa0") + c(23.5, 32, 2.6, D)) + p("M32 36c6 3 9 6 9 9-4 3-7 8-9 15-2-7-5-12-9-15 0-3 3-6 9-9z", "#77839a"),
  flamingo: () => head("#f08aa6") + both(c(22, 31, 6, "#fbd3dc")) + eyes() + p("M21 42c4-4 18-4 22 0 1 4-2 7-5 8z", CREAM) + p("M38 50c-3 1-9 1-12 0l6 10c4-1 6-5 6-10z", D) + p("M21 42c-1 4 2 7 5 8h12l4-6z", CREAM),
  toucan: () => head("#242a35") + both(c(22, 32, 9, "#f7f1de") + c(22, 31, 5, "#4fa3d8") + c(22.5, 31, 2.8, D)) + p("M24 40c3-4 13-4 16 0 2 8-2 18-8 22-6-4-10-14-8-22z", "#f2a03d") + p("M27 53c3 2 7 2 10 0-1 4-3 7-5 9-2-2-4-5-5-9z", D),
  stork: () => head("#f7f9fb") + both(p("M10 42c7 1 12 7 14 14-8-2-13-7-14-14z", D)) + eyes(D, 31) + p("M26 37h12l-6 27z", "#e2483e"),
  robin: () => head("#8a6a4c") + p("M14 40c4-10 32-10 36 0 0 10-8 18-18 18s-18-8-18-18z", "#e4632d") + eyes(D, 30) + p("M32 34l5 5-5 4-5-4z", D),
  falcon: () => head("#6d7c8c") + p("M12 44c6-6 10-3 14 1h12c4-4 8-7 14-1-3 9-10 14-20 14s-17-5-20-14z", "#f4efe4") + both(c(22, 31, 7, "#f6c445") + c(22.5, 31, 4, D) + c(24, 29.5, 1.3, W) + line("M21 38l-2 8", "#3b4654", 4)) + hook("#4d5a68", "#f6c445"),
  kingfisher: () => p("M22 16l3-9 7 5 7-5 3 9z", "#1d6fa8") + head("#2387c4") + p("M13 44c6-8 32-8 38 0-3 9-10 14-19 14s-16-5-19-14z", "#f08a3c") + both(c(14, 40, 4, W)) + eyes(D, 31) + p("M27 36h10l-5 26z", "#2b3340"),
  hamster: () => round("#e0a35c", PINK) + head("#e0a35c") + both(c(17, 46, 10, CREAM)) + snout(CREAM) + eyes() + nose("#b0606a"),
  mouse: () => big("#a9b2bc", PINK) + head("#a9b2bc") + eyes() + e(32, 46, 8, 6, "#e3e7eb") + c(32, 43, 3.4, "#e2748a") + whiskers(),
  frog: () => both(c(19, 17, 10, "#5aa83c") + c(19, 16, 6.5, W) + c(19, 16, 3.6, D)) + e(32, 39, 25, 20, "#5aa83c") + e(32, 46, 18, 11, "#8fcf6a") + line("M16 42c8 8 24 8 32 0", "#2f6b1e", 2.6) + nostrils("#2f6b1e", 34),
  turtle: () => p("M4 48C6 26 18 14 32 14s26 12 28 34z", "#5b7f3b") + p("M32 16l9 8-4 9H27l-4-9zM12 36l9-8 6 7-5 11H8zM52 36l-9-8-6 7 5 11h14z", "#86ad57") + c(32, 44, 15, "#9dc76a") + eyes(D, 41) + smile("#4c6b2f", 50),
  gecko: () => both(c(17, 24, 9, "#7cc04b") + c(17, 24, 6, "#f6e27a") + e(17, 24, 1.8, 5, D)) + p("M10 34c0-12 10-18 22-18s22 6 22 18-10 24-22 24S10 46 10 34z", "#7cc04b") + both(c(18, 27, 6, "#f6e27a") + e(18, 27, 1.8, 5, D) + c(23, 42, 2.4, "#4e8f2a")) + c(32, 21, 2.4, "#4e8f2a") + line("M18 47c8 6 20 6 28 0", "#3d7420", 2.4) + nostrils("#3d7420", 39),
  chameleon: () => p("M32 3c9 4 13 11 14 20H18c1-9 5-16 14-20z", "#2f8f6b") + head("#4cb58a") + both(c(18, 33, 9.5, "#8ed9b6") + c(18, 33, 6, "#e9c34a") + c(19.5, 33, 2.8, D)) + line("M20 50c7 4 17 4 24 0", "#1e6b4d", 2.4) + p("M30 52h4v7a2 2 0 0 1-4 0z", "#e2748a"),
  salamander: () => e(32, 38, 25, 19, "#2b2f38") + both(p("M12 26c6-4 12-2 12 3s-8 7-13 5zM14 46c4-2 9 0 8 4-1 2-5 2-8-4z", "#f6c02c")) + p("M28 20c2-3 6-3 8 0l-2 7h-4z", "#f6c02c") + both(c(22, 37, 5, W) + c(22.5, 37, 2.8, D)) + line("M22 49c6 4 14 4 20 0", "#f6c02c", 2.4),
  dolphin: () => p("M32 4c4 4 6 8 6 12H26c0-4 2-8 6-12z", "#3c87b8") + head("#5aa7d6") + p("M14 46c8-8 28-8 36 0-3 8-10 12-18 12s-15-4-18-12z", "#e4f2fa") + eyes(D, 32) + e(32, 45, 9, 7, "#5aa7d6") + line("M24 48c4 3 12 3 16 0", "#245e85", 2),
  shark: () => p("M32 1c6 5 8 11 8 17H24c0-6 2-12 8-17z", "#5e7384") + head("#7890a2") + p("M12 44c8-5 32-5 40 0-4 9-11 14-20 14s-16-5-20-14z", "#eef3f6") + eyes(D, 32) + p("M20 46h24l-3 4-3-3-3 4-3-4-3 4-3-4-3 3z", "#33424e") + nostrils("#465866", 40),
  octopus: () => both(line("M26 46c-2 8-8 12-14 8M22 42c-4 6-10 6-15 1", "#d3507a", 6) + line("M29 48c0 6-1 9-4 12", "#d3507a", 6)) + p("M12 30C12 14 20 5 32 5s20 9 20 25c0 12-8 20-20 20S12 42 12 30z", "#e8688f") + both(c(23, 30, 6, W) + c(24, 31, 3.2, D)) + smile("#8f2a4d", 41) + both(c(20, 15, 2.4, "#f39ab4")),
  crab: () => both(line("M18 30C10 26 8 20 10 15", "#d8452f", 5) + p("M12 17C4 15 2 7 7 2c1 4 3 5 5 5 1-2 2-4 6-4 4 6 0 14-6 14z", "#e8583f") + line("M12 46l-8 6M16 51l-6 8", "#d8452f", 4) + line("M26 26v-8", "#d8452f", 3.4)) + e(32, 41, 23, 16, "#e8583f") + both(c(26, 16, 5, W) + c(26.5, 16, 2.8, D)) + smile("#8f2516", 43) + both(c(17, 38, 2.4, "#f39a84")),
  seahorse: () => p("M23 12l-2-9 6 4 4-6 3 7 6-2-1 7z", "#d98a1f") + p("M20 20c0-8 6-12 14-12s12 5 12 12c0 5-2 8-5 10 6 4 7 12 3 18-4 7-12 6-12 0 0-4 5-5 6-2-1-6-6-8-10-11-5-3-7-8-6-12l-14 1c-3 0-3-6 0-6l14-1z", "#f2b134") + p("M40 34c6-1 11 2 13 8-5 2-10 1-13-2z", "#d98a1f") + c(31, 19, 5, W) + c(30.5, 19, 2.8, D),
  bee: () => both(line("M26 15c-1-6-4-9-9-10", D, 2.4) + c(16, 5, 3, D) + p("M14 30C2 26-2 36 6 44c5 4 10 0 12-6z", "#cfe6f5")) + head("#f6c02c") + p("M15 22c5-3 10-4 17-4s12 1 17 4l3 6H12zM12 44h40c-1 4-4 8-7 10H19c-3-2-6-6-7-10z", D) + both(c(23, 36, 4, W) + c(23.5, 36, 2.6, D)) + smile(D, 41),
  butterfly: () => both(p("M30 30C26 12 10 4 5 12c-4 8 2 22 25 20z", "#7a5fd0") + p("M30 34C14 32 6 42 12 52c6 8 17 0 18-18z", "#a48de8") + c(15, 18, 4, "#f6c445") + c(19, 46, 3.4, "#f6c445") + line("M31 18c-1-6-4-10-8-12", D, 2)) + e(32, 34, 4, 18, D) + both(c(30, 20, 1.3, W)),
  ladybird: () => both(line("M26 14c-1-5-4-8-8-9", D, 2.4) + c(17, 5, 2.6, D)) + c(32, 23, 13, D) + c(32, 39, 21, "#e2392f") + line("M32 24v36", D, 2.6) + both(c(22, 33, 4, D) + c(20, 46, 4.4, D) + c(27, 54, 2.6, D)) + both(c(27, 18, 2.6, W)) + p("M19 23c8-6 18-6 26 0l-4 3c-6-3-12-3-18 0z", D),
  dragonfly: () => both(p("M30 27C20 17 6 14 2 20c-2 5 8 9 28 11zM30 34C18 34 6 40 6 45c1 5 14 2 24-8z", "#9fd6ee")) + p("M29 24h6l-1.5 36a1.5 1.5 0 0 1-3 0z", "#1f8f83") + both(c(26.5, 17, 7, "#37b3a4") + c(26, 16, 2.6, D)) + line("M29.5 42h5M30 50h4", "#0f5c54", 2),
  bat: () => both(p("M7 36 6 4l23 14z", "#57486f") + p("M12 26 12 12l11 7z", PINK)) + head("#6a5a86") + snout("#9a8bb5") + eyes() + e(32, 42, 3.6, 2.4, D) + smile(D, 47) + both(p("M27 49l2 5 2-4z", W)),
  lynx: () => both(line("M12 8l-2-6", D, 3)) + pointed("#c99a63", D) + head("#c99a63") + both(p("M10 40l-3 15 12-2z", "#e9dcc6")) + spots("#7d5530") + snout(CREAM) + eyes() + nose(D),
  leopard: () => round("#e9b34a", CREAM) + head("#e9b34a") + spots("#7d4f1f") + c(32, 19, 2.6, "#7d4f1f") + snout(CREAM) + eyes() + nose(D) + whiskers(),
  puma: () => round("#b58a5e", "#e9d3b4") + head("#c49a6c") + snout(CREAM) + eyes() + both(line("M24 39l-4 9", "#7d5530", 3)) + nose("#8d5a5f"),
  cheetah: () => round("#efc05a", D) + head("#efc05a") + both(c(20, 22, 1.8, D) + c(27, 18, 1.6, D) + c(15, 33, 1.7, D) + c(16, 41, 1.6, D)) + snout(CREAM) + both(line("M25 36c0 5-1 9-4 12", D, 2.6)) + eyes() + nose(D),
  "polar-bear": () => bear("#eef3f7", "#c4d2de", "#ffffff"),
  bison: () => both(p("M14 24C4 22 3 12 8 6c1 6 5 9 12 9z", "#e6dcc8")) + c(32, 28, 22, "#4f3423") + longHead("#6b4630") + p("M18 14c8-6 20-6 28 0-2 6-8 10-14 10s-12-4-14-10z", "#4f3423") + e(32, 53, 10, 7, "#3a261a") + eyes() + nostrils("#a88a70", 52),
  ibex: () => both(line("M25 16C22 6 14 1 6 5M19 6l-2 5M13 3l-1 5", "#8d7a5e", 5)) + side("#a98a68", PINK) + longHead("#b99a76") + e(32, 52, 9, 7, CREAM) + eyes() + nostrils(D, 51) + p("M28 58h8l-4 6z", "#8d6f4e"),
  meerkat: () => small("#7d6248") + p("M14 36c0-14 8-24 18-24s18 10 18 24-8 22-18 22-18-8-18-22z", "#d2b48c") + both(e(22, 32, 6.5, 7, "#5a4634")) + both(c(23, 32, 2.6, W)) + e(32, 47, 8, 7, CREAM) + nose(D),
  lemur: () => round("#8f969e", "#eef1f4") + head("#e8ecef") + p("M14 24c8-12 28-12 36 0-6 3-12-1-18 4-6-5-12-1-18-4z", "#6c747d") + both(c(22, 33, 7.5, D) + c(22, 33, 4.6, ORANGE) + c(22, 33, 2.2, D)) + e(32, 48, 7, 6, "#4a4f57") + e(32, 45, 3, 2.2, D),
  llama: () => both(p("M18 20C14 12 15 5 19 2c5 4 7 9 7 15z", "#e8d5b5")) + longHead("#f1e2c8") + both(c(24, 13, 6, "#f9efdc")) + c(32, 10, 7, "#f9efdc") + e(32, 52, 10, 7.5, "#fff8ea") + eyes() + e(32, 49, 3.6, 2.4, "#6f5138") + smile("#6f5138", 54),
  kangaroo: () => both(p("M22 20C12 16 10 6 13 1c8 2 13 9 14 17z", "#b57a4a") + p("M21 15c-5-3-6-7-5-10 4 1 7 5 8 10z", PINK)) + longHead("#b57a4a") + e(32, 52, 9.5, 7.5, "#e3c19c") + eyes() + e(32, 49, 4.6, 3.4, D),
  reindeer: () => antlers("#8d6f4e") + side("#7d5a40", CREAM) + longHead("#8f6a4d") + e(32, 53, 10, 7.5, "#d9c3a8") + eyes() + c(32, 50, 4.6, "#e2392f"),
  marten: () => round("#6a4630", "#e9c98c") + head("#6a4630") + p("M32 46c6-2 12 0 15 3-4 6-9 9-15 9s-11-3-15-9c3-3 9-5 15-3z", "#f3d48a") + e(32, 45, 8, 6, "#8f6a4d") + eyes() + nose(D) + whiskers(),
};

/** The keys of all animals, in the room's order. */
export const ANIMALS = Object.keys(faces);

/** The face of an animal as an SVG element, hidden from screen readers because the name stands beside it. */
export function animalPicture(key) {
  const face = (faces[key] || (() => c(32, 34, 22, "#93a0ac") + eyes()))();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" class="animal-face" aria-hidden="true" focusable="false">${face}</svg>`;
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
