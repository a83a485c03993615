/** The client of mqtt.js, loaded when it is first asked for: most of what a device loads at joining. */
export const mqttCode = () => import('mqtt');
