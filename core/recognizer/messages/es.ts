/** Spanish messages that ask for a person. */
export const spanishRequests = `
Hola, ¿podría comunicarme con una persona de su equipo?
quiero hablar con alguien ya
pásame con un agente
necesito un humano
¿hay alguien con quien pueda hablar?
Me gustaría que un asesor me llamara.
no quiero hablar con un robot
ponme con tu supervisor
¿Me puede atender una persona, por favor?
operador
agente por favor
quiero q me atienda una persona de verdad
¿cómo puedo contactar con un representante?
Llámenme lo antes posible
¿Puedo hablar con el encargado?
transfiérame a atención al cliente
deseo conversar con un ejecutivo
persona real
esto no me sirve, quiero hablar con un ser humano
prefiero hablar con una persona que con una máquina
¿Es posible chatear con alguien de soporte?
me pasas con un humano?
conéctame con un asesor
ya basta del bot, quiero una persona
¿Hay algún agente disponible?
necesito que me ayude una persona
que alguien me llame por teléfono
póngame con el departamento de facturación
no entiendes nada, dame un agente
quisiera comunicarme con servicio al cliente
Buenos días, necesitaría hablar con un técnico sobre mi avería
me han cobrado dos veces, quiero hablar con una persona
ayuda de un humano por favor
¿con quién puedo hablar sobre mi pedido?
¿podrían devolverme la llamada?
hablar con operador
quiero poner una queja ante un responsable
solicito atención humana
estoy harto de hablar con máquinas
quiero ablar con un ajente
¿Hay alguna manera de hablar con una persona real?
déjame hablar con alguien
`;

/** Spanish messages that do not. */
export const spanishOthers = `
¿eres un robot?
¿Eres una persona real?
¿estoy hablando con un humano?
no quiero hablar con nadie, solo dame el enlace
no necesito un agente, gracias
ayer hablé con un agente y me dijo que estaba resuelto
el representante fue muy amable
mi marido quiere saber el precio
¿cuál es el horario de atención al cliente?
¿a qué hora abre el servicio de soporte?
¿cómo puedo ser agente de ventas?
¿están contratando operadores?
¿cuántos agentes incluye el plan?
quiero cancelar mi pedido
¿dónde está mi paquete?
necesito ayuda con mi contraseña
¿me puedes ayudar?
mesa para cuatro personas
el precio es por persona
no me llamen más
no me pases con un agente
¿tengo que hablar con alguien para darme de baja?
mi agente inmobiliario me recomendó esta web
una persona me llamó y no dejó su nombre
¿puede otra persona recoger el paquete?
¿Quién es el gerente de la tienda de Madrid?
los recursos humanos de mi empresa no responden
quiero hablar de mi factura
¿hablas español?
cambia la persona de contacto de mi cuenta
mi hermana ya habló con el encargado
gracias por ponerme en contacto con el técnico
¿los agentes trabajan los domingos?
trabajo como operador en una fábrica
¿qué hace un agente de soporte?
transferir dinero a otra persona
llámame Ana
quiero comprar un robot aspirador
sin hablar con un agente, ¿cómo cambio mi plan?
un cliente pide hablar con un agente, ¿qué le digo?
prefiero seguir con el bot
el agente me colgó
`;
